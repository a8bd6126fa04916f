import type { Part, PointType } from './lot.ts';

/**
 * Points by type.
 * @param parts the points
 * @param sign 1 for a credit, -1 for a debit
 * @param base further base points, such as points owed
 * @returns signed hundredths of each type
 */
export function sumByType(parts: readonly Part[], sign: 1 | -1 = 1, base = 0): Record<PointType, number> {
  const sums: Record<PointType, number> = { Base: sign * base, Bonus: 0, Promotional: 0, Restricted: 0 };
  for (const part of parts) sums[part.pointType] += sign * part.points;
  return sums;
}
