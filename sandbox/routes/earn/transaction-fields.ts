import { char } from '../../serializer/fields/char.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { many } from '../../serializer/fields/many.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { discountLine } from './discount-line-serializers.ts';
import { transactionItem } from './transaction-item-serializer.ts';

/** What the answers of recorded and of calculated transactions have in common. */
export const transactionFields = {
  profileId: uuid({ nullable: true, description: 'Null for a purchase without member.' }),
  transactionNumber: char(),
  transactionDateTime: datetime(),
  activityTimestamp: datetime(),
  totalAmountPaid: number(),
  totalTax: number(),
  transactionNetAmount: number(),
  points: number(),
  basePoints: number(),
  bonusPoints: number(),
  promotionalPoints: number(),
  currentPointsBalance: number({ nullable: true, description: 'Null unless asked for.' }),
  reasonCode: char({ blank: true }),
  reasonDescription: char({ blank: true }),
  discounts: many(discountLine),
  discountValue: number(),
  transactionItems: many(transactionItem),
} as const;
