import { listTiers } from '../../loyalty/member/list-tiers.ts';
import { boolean } from '../../serializer/fields/boolean.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { number } from '../../serializer/fields/number.ts';
import { textFilter } from '../../serializer/filters/text-filter.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';

const TYPES = ['FREE', 'PAID'] as const;

const tier = serializer('Tier', {
  tierId: integer(),
  tierTitle: char(),
  tierExternalReference: char(),
  clubReference: char(),
  tierType: choice(TYPES),
  binNumber: char({ min: 4, max: 4, pattern: /^\d{4}$/ }),
  localRanking: integer({ min: 1 }),
  globalRanking: integer({ min: 1 }),
  isDefault: boolean(),
  basePointsExpiryDays: integer({ nullable: true }),
  rewardExpiryDays: integer({ nullable: true }),
  tierExpiryDays: integer({ nullable: true }),
  earnPointsPer100: number(),
  pointValue: number(),
  upgradeThreshold: number({ nullable: true }),
  discountPercentage: number({ min: 0, max: 100 }),
});

/** M15: the tiers of the company's clubs. */
export const tiers: readonly Route[] = [
  route({
    service: 'member',
    method: 'GET',
    path: '/tiers',
    operationId: 'member_tiers_list',
    summary: 'List tiers',
    description: 'By their rank in the club.',
    query: serializer('TierQuery', { clubReference: textFilter(), tierType: choice(TYPES, { required: false }) }),
    success: { status: 200, message: 'Success', data: pageOf(tier) },
    errors: [400, 401],
    handle: (call) => listTiers(loyaltyContext(call), call.query, paging(call.incoming.query)),
  }),
];
