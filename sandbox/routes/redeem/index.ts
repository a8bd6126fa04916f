import type { Route } from '../route.ts';
import { redemptions } from './redemptions.ts';
import { rewardTypes } from './reward-types.ts';
import { rewards } from './rewards.ts';

/** The operations of the redeem service (D1 to D8). */
export const redeem: readonly Route[] = [...rewards, ...redemptions, ...rewardTypes];
