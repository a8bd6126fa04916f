/** Longer values are cut: a finding is read, not parsed. */
const longest = 60;

/**
 * A value with its type, as findings show it; `nothing` for `undefined`.
 *
 * @example receivedText('3') // '"3" (string)'
 * @example receivedText([1, 2]) // '[1,2] (array of 2 items)'
 */
export function receivedText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  const written = JSON.stringify(value) ?? String(value);
  const shown = written.length > longest ? `${written.slice(0, longest)}…` : written;
  return `${shown} (${typeText(value, written.length > longest)})`;
}

function typeText(value: unknown, isCut: boolean): string {
  if (typeof value === 'string') return isCut ? `string of ${[...value].length} characters` : 'string';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (Array.isArray(value)) return `array of ${value.length} ${value.length === 1 ? 'item' : 'items'}`;
  return typeof value;
}
