import type { LoyaltyWorld } from './loyalty-world.ts';

/**
 * Everything company 1 knows, as text, to see whether a call changed anything (R29).
 * @param world the world
 * @returns the state
 */
export function stateOf({ company }: LoyaltyWorld): string {
  const plain = (_key: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...value.entries()].map(([key]) => key) : value;
  return JSON.stringify({ ...company, rules: [...company.rules.values()] }, plain);
}
