import type { Part } from './lot.ts';

/**
 * How many points some parts are together.
 * @param parts the points
 * @returns hundredths
 */
export function sumParts(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.points, 0);
}
