import { pointTypes } from '../../loyalty/points/lot.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { many } from '../../serializer/fields/many.ts';
import { nested } from '../../serializer/fields/nested.ts';
import { number } from '../../serializer/fields/number.ts';
import { serializer } from '../../serializer/serializer.ts';

const pointsOfType = serializer('PointsOfType', {
  pointType: choice(pointTypes),
  points: number(),
  subType: char({ nullable: true }),
});

const pointsBalance = serializer('PointsBalance', {
  memberPointsEarned: number(),
  memberPointsDeducted: number(),
  memberPointsUsed: number(),
  memberPointsExpired: number(),
  memberPointsAvailable: number(),
  memberPointsLocked: number(),
});

const unrestrictedItem = serializer('UnrestrictedPointsItem', { points: number(), pointType: choice(pointTypes) });
const restrictedItem = serializer('RestrictedPointsItem', {
  points: number(),
  pointType: choice(pointTypes),
  restrictedLocation: char(),
});

const pointsBreakdown = serializer('PointsBreakdown', {
  totalPoints: number(),
  totalCurrencyValue: number(),
  unrestrictedPoints: nested(
    serializer('UnrestrictedPoints', {
      totalPoints: number(),
      totalCurrencyValue: number(),
      unrestrictedPointsItems: many(unrestrictedItem),
    }),
  ),
  restrictedPoints: nested(
    serializer('RestrictedPoints', {
      totalPoints: number(),
      totalCurrencyValue: number(),
      restrictedPointsItems: many(restrictedItem),
    }),
  ),
});

/** A member's balance with its breakdown, as it is answered. */
export const memberPointsSerializer = serializer('MemberPoints', {
  totalPoints: number(),
  pointsByType: many(pointsOfType),
  pointsBalance: nested(pointsBalance),
  breakdown: nested(pointsBreakdown),
});
