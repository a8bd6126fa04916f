/** A JSON object. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Tells objects from everything else that JSON can hold.
 * @param value parsed JSON
 * @returns true for an object
 */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
