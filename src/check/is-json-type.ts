/** True for `application/json` and every type that is written in it, such as `application/problem+json`. */
export function isJsonType(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType);
}
