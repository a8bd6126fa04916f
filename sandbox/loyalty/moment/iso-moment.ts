/**
 * A moment as the services answer it: ISO 8601 with microseconds, UTC, no offset.
 * @param moment milliseconds since the epoch
 * @returns for example `2021-01-25T10:00:00.000000`
 */
export function isoMoment(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, -1)}000`;
}
