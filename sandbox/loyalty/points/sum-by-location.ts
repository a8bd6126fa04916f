import type { Part } from './lot.ts';

/**
 * Restricted points by the location where they can be spent.
 * @param parts the points
 * @returns location → hundredths
 */
export function sumByLocation(parts: readonly Part[]): Map<string, number> {
  const locations = new Map<string, number>();
  for (const { restrictedTo, points } of parts) {
    if (restrictedTo !== null) locations.set(restrictedTo, (locations.get(restrictedTo) ?? 0) + points);
  }
  return locations;
}
