/** What the path names does not exist in the caller's company: 404, `errors.ExceptionString`. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}
