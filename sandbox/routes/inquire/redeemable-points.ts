import { redeemablePoints as spendablePoints } from '../../loyalty/inquire/redeemable-points.ts';
import { char } from '../../serializer/fields/char.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { listOf } from '../list-of.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { type Route, route } from '../route.ts';

const query = serializer('RedeemablePointsQuery', {
  profileId: uuid({ description: 'Id of the member.' }),
  ehtId: integer({ required: false, description: 'Id of an entity; this or clubExternalReference is needed.' }),
  clubExternalReference: char({ required: false, description: 'Reference of a club; this or ehtId is needed.' }),
  externalReference: char({ required: false, description: 'Reference of the store.' }),
});

/** I2: points that a member can spend at an entity. */
export const redeemablePoints: readonly Route[] = [
  route({
    service: 'inquire',
    method: 'GET',
    path: '/redeemable-points',
    operationId: 'inquire_redeemable-points_list',
    summary: 'Points a member can spend',
    description: 'Restricted points count only at their own location, pending ones nowhere; always one row.',
    query,
    success: {
      status: 200,
      message: 'Success',
      data: listOf(serializer('RedeemablePoints', { totalPoints: number() })),
    },
    errors: [400, 401],
    handle: (call) => spendablePoints(loyaltyContext(call), call.query),
  }),
];
