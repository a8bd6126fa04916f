import type { LoyaltyWorld } from './loyalty-world.ts';

/** One proof of a rule of the domain. */
export interface RuleCase {
  /** Number of the rule: 1 for R1. */
  readonly rule: number;
  /** What must hold. */
  readonly name: string;
  check(world: LoyaltyWorld): void;
}
