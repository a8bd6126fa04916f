import { listEarnRules } from '../../loyalty/earn/list-earn-rules.ts';
import { pointTypes } from '../../loyalty/points/lot.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { date } from '../../serializer/fields/date.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { number } from '../../serializer/fields/number.ts';
import { textFilter } from '../../serializer/filters/text-filter.ts';
import { serializer } from '../../serializer/serializer.ts';
import { listOf } from '../list-of.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { type Route, route } from '../route.ts';

const earnRule = serializer('EarnRule', {
  id: integer(),
  clubReference: char(),
  tierReference: char(),
  earnPointsPer100: number({ min: 0 }),
  pointValue: number({ min: 0, description: 'Currency per point.' }),
  pointType: choice(pointTypes),
  startDate: date(),
  endDate: date(),
});

/** E8: how the tiers of a club earn and burn points. */
export const earnRules: readonly Route[] = [
  route({
    service: 'earn',
    method: 'GET',
    path: '/rules',
    operationId: 'earn_rules_list',
    summary: 'List earn rules',
    query: serializer('EarnRuleQuery', { clubReference: textFilter(), tierReference: textFilter() }),
    success: { status: 200, message: 'Success', data: listOf(earnRule) },
    errors: [401],
    handle: (call) => listEarnRules(loyaltyContext(call), call.query),
  }),
];
