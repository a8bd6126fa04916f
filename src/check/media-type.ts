/**
 * The media type of a `Content-Type`, lower case and without parameters; `null` where it is none.
 *
 * @see RFC 9110, section 8.3.1
 */
export function mediaType(contentType: string | null): string | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[^\s/]+\/[^\s/]+$/.test(type) ? type : null;
}
