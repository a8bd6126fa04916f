import { activatePoints } from '../../loyalty/member/activate-points.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { nothing } from '../nothing.ts';
import { type Route, route } from '../route.ts';

const activation = serializer('PointsActivation', {
  profileId: uuid(),
  startDate: datetime({ required: false, nullable: true, description: 'YYYY-MM-DD HH:MM:SS in UTC.' }),
  endDate: datetime({ required: false, nullable: true, description: 'YYYY-MM-DD HH:MM:SS in UTC.' }),
});

/** M5: pending points become active. */
export const pointsActivate: readonly Route[] = [
  route({
    service: 'member',
    method: 'POST',
    path: '/points-activate',
    operationId: 'member_points-activate_create',
    summary: 'Activate pending points',
    description: 'Those of purchases inside the range, all without a range.',
    body: activation,
    success: { status: 200, message: 'Member points activated', data: nothing() },
    errors: [400, 401],
    handle: (call) => activatePoints(loyaltyContext(call), call.body),
  }),
];
