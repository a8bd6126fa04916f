/**
 * Days as milliseconds.
 * @param count how many days
 * @returns milliseconds
 */
export function days(count: number): number {
  return count * 86_400_000;
}
