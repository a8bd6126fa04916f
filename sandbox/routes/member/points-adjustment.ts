import { adjustPoints } from '../../loyalty/member/adjust-points.ts';
import { pointTypes } from '../../loyalty/points/lot.ts';
import { boolean } from '../../serializer/fields/boolean.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';

const adjustment = serializer('PointsAdjustment', {
  points: number({ description: 'Positive or negative.' }),
  profileId: uuid(),
  pointType: choice(pointTypes, { required: false, nullable: true, description: 'Base if left out.' }),
  billingEntity: char({
    required: false,
    nullable: true,
    description: 'Reference of an entity; for restricted points the only one where they can be spent.',
  }),
  reasonCode: char({ description: 'A configured code.' }),
  setToPending: boolean({ required: false, default: false }),
});

const result = serializer('PointsAdjustmentResult', {
  Message: char(),
  futureDate: boolean(),
  ExceptionString: char({ blank: true }),
  transactionCode: uuid(),
});

/** M4: points are added or deducted by hand. */
export const pointsAdjustment: readonly Route[] = [
  route({
    service: 'member',
    method: 'POST',
    path: '/points-adjustment',
    operationId: 'member_points-adjustment_create',
    summary: 'Adjust points',
    body: adjustment,
    success: { status: 200, message: 'Member points adjusted', data: one(result) },
    errors: [400, 401],
    handle: (call) => adjustPoints(loyaltyContext(call), call.body),
  }),
];
