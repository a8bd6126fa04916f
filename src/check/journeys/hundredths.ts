/** An amount of money or points in hundredths, so that sums are exact; `null` for what is no number. */
export function hundredths(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return null;
  const rounded = Math.round(number * 100);
  return rounded === 0 ? 0 : rounded;
}
