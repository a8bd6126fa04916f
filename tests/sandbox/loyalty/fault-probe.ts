import type { LoyaltyWorld } from './loyalty-world.ts';

/** What a caller sees that a planted fault changes: the same call answers differently with the fault and without. */
export type FaultProbe = (world: LoyaltyWorld) => unknown;
