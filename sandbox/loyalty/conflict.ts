/** The state of the object forbids the request: 409, `errors.ExceptionString`. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}
