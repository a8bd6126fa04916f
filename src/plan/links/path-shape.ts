/**
 * Path segments with every parameter as `{}`: `/rules/{id}` and `/rules/{rule_id}` are the same place under two names.
 * @param segments of a path template
 * @returns the segments as one text
 */
export function pathShape(segments: readonly string[]): string {
  return segments.map((segment) => (segment.startsWith('{') ? '{}' : segment)).join('/');
}
