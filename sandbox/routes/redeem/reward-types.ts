import { listRewardTypes } from '../../loyalty/redeem/list-reward-types.ts';
import { char } from '../../serializer/fields/char.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { number } from '../../serializer/fields/number.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';

const rewardType = serializer('RewardType', {
  externalReference: char({ max: 100 }),
  title: char({ max: 100 }),
  pointCost: number({ min: 0, description: 'Currency per point.' }),
  maxAmount: number({ min: 0 }),
  expiryDays: integer({ min: 0 }),
});

/** D8: the configured types of rewards. */
export const rewardTypes: readonly Route[] = [
  route({
    service: 'redeem',
    method: 'GET',
    path: '/reward-types',
    operationId: 'redeem_reward-types_list',
    summary: 'List reward types',
    success: { status: 200, message: 'Success', data: pageOf(rewardType) },
    errors: [401],
    handle: (call) => listRewardTypes(loyaltyContext(call), paging(call.incoming.query)),
  }),
];
