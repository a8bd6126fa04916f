import { earnForActivity } from '../../loyalty/earn/earn-for-activity.ts';
import { char } from '../../serializer/fields/char.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';

const activityRequest = serializer('ActivityRequest', {
  profileId: uuid(),
  promotionReference: char({ max: 100, description: 'A promotion that runs today.' }),
  activityTimestamp: datetime({ description: 'YYYY-MM-DD HH:MM:SS in UTC.' }),
  activityExternalReference: char({ max: 100, description: 'Id of the activity; each counts once.' }),
  entityReference: char({ max: 100, required: false }),
});
const activityResult = serializer('ActivityResult', {
  transactionCode: uuid(),
  points: number(),
  promotionalPoints: number(),
  currentPointsBalance: number(),
});

/** E6: points for something else than a purchase. */
export const activities: readonly Route[] = [
  route({
    service: 'earn',
    method: 'POST',
    path: '/activity',
    operationId: 'earn_activity_create',
    summary: 'Record an activity',
    description: 'Credits the points of a promotion, for example for a survey or an app download.',
    body: activityRequest,
    success: { status: 201, message: 'Created', data: one(activityResult) },
    errors: [400, 401],
    handle: (call) => earnForActivity(loyaltyContext(call), call.body),
  }),
];
