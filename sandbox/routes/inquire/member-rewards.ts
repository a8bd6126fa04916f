import { memberRewards as rewardsOf } from '../../loyalty/inquire/member-rewards.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { profileIdParameter } from '../member/profile-id-parameter.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { reward } from '../redeem/reward-serializer.ts';
import { type Route, route } from '../route.ts';

const STATUSES = ['Active', 'Redeemed', 'Cancelled', 'Reversed', 'Expired'] as const;

/** I5: the rewards of a member. */
export const memberRewards: readonly Route[] = [
  route({
    service: 'inquire',
    method: 'GET',
    path: '/{profileId}/rewards',
    operationId: 'inquire_rewards_list',
    summary: 'Rewards of a member',
    description: 'Newest first; without a status those that can be used.',
    pathParameters: profileIdParameter,
    query: serializer('MemberRewardsQuery', { status: choice(STATUSES, { required: false }) }),
    success: { status: 200, message: 'Success', data: pageOf(reward) },
    errors: [400, 401, 404],
    handle: (call) => rewardsOf(loyaltyContext(call), call.path.profileId, call.query, paging(call.incoming.query)),
  }),
];
