import { transferPoints } from '../../loyalty/member/transfer-points.ts';
import { char } from '../../serializer/fields/char.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';

const transfer = serializer('PointsTransfer', {
  fromProfileId: uuid(),
  toProfileId: uuid(),
  // More than zero; points have two decimals.
  points: number({ min: 0.01 }),
  reasonCode: char({ required: false, max: 30 }),
});

const result = serializer('PointsTransferResult', {
  transactionCode: uuid(),
  fromBalance: number(),
  toBalance: number(),
});

/** M12: points are moved from one member to another. */
export const pointsTransfer: readonly Route[] = [
  route({
    service: 'member',
    method: 'POST',
    path: '/points-transfer',
    operationId: 'member_points-transfer_create',
    summary: 'Transfer points',
    description: 'Only points that the first member could redeem anywhere.',
    body: transfer,
    success: { status: 200, message: 'Points transferred', data: one(result) },
    errors: [400, 401, 404],
    handle: (call) => transferPoints(loyaltyContext(call), call.body),
  }),
];
