/**
 * The day of a moment in UTC.
 * @param moment milliseconds since the epoch
 * @returns `YYYY-MM-DD`
 */
export function isoDate(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
