import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';

/** A reward (certificate) as redeem and inquire answer it. */
export const reward = serializer('Reward', {
  profileId: uuid(),
  redemptionCode: uuid(),
  pointsToRedeem: number(),
  pointCost: number({ description: 'Currency per point.' }),
  status: choice(['Active', 'Redeemed', 'Cancelled', 'Reversed', 'Expired']),
  amountToRedeem: number(),
  rewardTypeExternalReference: char(),
  redeemLocationExternalReference: char(),
  redeemedTimestamp: datetime({ nullable: true }),
  merchantId: integer(),
  merchantName: char(),
  issueAuditUser: char({ blank: true }),
  redeemAuditUser: char({ blank: true }),
  cancelAuditUser: char({ blank: true }),
  eligibleRevenue: number(),
  expirationDate: datetime(),
  activityDate: datetime(),
});
