import type { Route } from '../route.ts';
import { allPointsExpiry } from './all-points-expiry.ts';
import { memberPoints } from './member-points.ts';
import { memberRewards } from './member-rewards.ts';
import { memberSummary } from './member-summary.ts';
import { memberTier } from './member-tier.ts';
import { pointsExpiry } from './points-expiry.ts';
import { pointsHistory } from './points-history.ts';
import { redeemablePoints } from './redeemable-points.ts';

/** The operations of the inquire service (I1 to I8). */
export const inquire: readonly Route[] = [
  ...memberPoints,
  ...redeemablePoints,
  ...pointsExpiry,
  ...allPointsExpiry,
  ...memberRewards,
  ...memberTier,
  ...pointsHistory,
  ...memberSummary,
];
