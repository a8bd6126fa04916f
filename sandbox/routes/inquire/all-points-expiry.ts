import { expiredPoints } from '../../loyalty/inquire/expired-points.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { many } from '../../serializer/fields/many.ts';
import { number } from '../../serializer/fields/number.ts';
import { serializer } from '../../serializer/serializer.ts';
import { listOf } from '../list-of.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { profileIdParameter } from '../member/profile-id-parameter.ts';
import { type Route, route } from '../route.ts';
import { timestampRange } from './timestamp-range.ts';

const expiration = serializer('MemberExpiration', { expirationTimestamp: datetime(), pointsExpired: number() });
const expired = serializer('MemberExpirations', { memberExpirations: many(expiration) });

/** I4: points of a member that have lapsed. */
export const allPointsExpiry: readonly Route[] = [
  route({
    service: 'inquire',
    method: 'GET',
    path: '/all-points-expiry/{profileId}',
    operationId: 'inquire_all-points-expiry_read',
    summary: 'Points already expired',
    description: 'Oldest first, all without a range; always one row.',
    pathParameters: profileIdParameter,
    query: serializer('ExpiredPointsQuery', timestampRange),
    success: { status: 200, message: 'Success', data: listOf(expired) },
    errors: [400, 401, 404],
    handle: (call) => expiredPoints(loyaltyContext(call), call.path.profileId, call.query),
  }),
];
