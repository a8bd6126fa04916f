import { eligibleDiscountRules } from '../../loyalty/discount/eligible-discount-rules.ts';
import { char } from '../../serializer/fields/char.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { listOf } from '../list-of.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { type Route, route } from '../route.ts';
import { discountRule } from './discount-rule-serializers.ts';

/** C7: what a member's tier unlocks. An unknown member is a wrong parameter: 400. */
export const eligibleRules: readonly Route[] = [
  route({
    service: 'discount',
    method: 'GET',
    path: '/eligible',
    operationId: 'discount_eligible_list',
    summary: 'List the discount rules of a member',
    description: 'The rules in force today that the tier of the member unlocks.',
    query: serializer('EligibleRulesQuery', {
      profileId: uuid({ description: 'Whose rules.' }),
      entityReference: char({ required: false }),
    }),
    success: { status: 200, message: 'Success', data: listOf(discountRule) },
    errors: [400, 401, 404],
    handle: (call) => eligibleDiscountRules(loyaltyContext(call), call.query),
  }),
];
