/** A rule of the domain is broken: 400, `errors.ExceptionString`. */
export class RuleBroken extends Error {
  override readonly name = 'RuleBroken';
}
