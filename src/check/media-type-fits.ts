/**
 * True if a media type fits a documented one, which may be a range such as `image/*`. Parameters count on neither side.
 *
 * @see RFC 9110, section 12.5.1
 */
export function mediaTypeFits(documented: string, received: string): boolean {
  const range = documented.split(';')[0]?.trim().toLowerCase() ?? '';
  if (range === '*/*' || range === received) return true;
  return range.endsWith('/*') && received.startsWith(range.slice(0, -1));
}
