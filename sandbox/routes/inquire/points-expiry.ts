import { pointsExpiry as expiryOf } from '../../loyalty/inquire/points-expiry.ts';
import { char } from '../../serializer/fields/char.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { many } from '../../serializer/fields/many.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { listOf } from '../list-of.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import type { Payload } from '../payload.ts';
import { type Route, route } from '../route.ts';

const restricted = serializer('RestrictedPointsExpiry', { points: number(), restrictedLocation: char() });
const expiry = serializer('PointsExpiry', {
  expiryDuration: integer({ description: 'Days from now to the end of the step.' }),
  unRestrictedTotalPoints: number(),
  restrictedTotalPoints: number(),
  totalPoints: number(),
  pointValue: number({ description: 'Currency per point.' }),
  restrictedPoints: many(restricted),
  expiryDate: datetime(),
});

/** A bare list in an envelope whose message is limited and may be null, as published for this operation only. */
function expiryPayload(): Payload {
  const payload = listOf(expiry);
  const { name, fields } = payload.envelope;
  return {
    ...payload,
    envelope: serializer(name, { ...fields, message: char({ max: 200, blank: true, nullable: true }) }),
  };
}

/** I3: points that lapse within a year. */
export const pointsExpiry: readonly Route[] = [
  route({
    service: 'inquire',
    method: 'GET',
    path: '/points-expiry',
    operationId: 'inquire_points-expiry_list',
    summary: 'Points to expire',
    description: 'Points that lapse within a year, one row for every 30 days; the last row ends with the year.',
    // A UUID as everywhere; the published reference calls it an integer.
    query: serializer('PointsExpiryQuery', { profileId: uuid({ description: 'Id of the member.' }) }),
    success: { status: 200, message: 'Success', data: expiryPayload() },
    errors: [400, 401],
    handle: (call) => expiryOf(loyaltyContext(call), call.query),
  }),
];
