import { cancelReward } from './cancel-reward.ts';
import { exclusion } from './exclusion.ts';
import type { Journey } from './journey.ts';
import { mergeMembers } from './merge-members.ts';
import { pendingPoints } from './pending-points.ts';
import { purchaseToReward } from './purchase-to-reward.ts';
import { returnPurchase } from './return-purchase.ts';
import { reverseRedemption } from './reverse-redemption.ts';
import { tenancy } from './tenancy.ts';
import { tierDiscount } from './tier-discount.ts';

/** The journeys of the loyalty product, in the order in which they are gone. */
export const journeys: readonly Journey[] = [
  purchaseToReward,
  returnPurchase,
  cancelReward,
  reverseRedemption,
  pendingPoints,
  tierDiscount,
  exclusion,
  mergeMembers,
  tenancy,
];
