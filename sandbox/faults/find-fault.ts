import type { Fault } from './fault.ts';
import { faults } from './index.ts';

/** How many letters must be added, dropped or replaced to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * Finds a planted defect by its id.
 * @param id as asked for
 * @returns the fault
 * @throws an error of one sentence that names the nearest ids
 */
export function findFault(id: string): Fault {
  const found = faults.find((fault) => fault.id === id);
  if (found !== undefined) return found;
  const near = faults
    .map((fault) => ({ id: fault.id, away: distance(id, fault.id) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3);
  throw new Error(`There is no fault "${id}"; the nearest are: ${near.map((one) => one.id).join(', ')}.`);
}
