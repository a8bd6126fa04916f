import { cancelReward } from '../../loyalty/redeem/cancel-reward.ts';
import { redeemReward } from '../../loyalty/redeem/redeem-reward.ts';
import { reverseReward } from '../../loyalty/redeem/reverse-reward.ts';
import { char } from '../../serializer/fields/char.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { nothing } from '../nothing.ts';
import { type Route, route } from '../route.ts';

const redemptionCode = uuid({ description: 'Code of the reward.' });
const profileId = uuid({ required: false, description: 'If sent, this member must own the reward.' });

/** D2 to D4: rewards are used, cancelled and reversed. */
export const redemptions: readonly Route[] = [
  route({
    service: 'redeem',
    method: 'POST',
    path: '/member-reward',
    operationId: 'redeem_member-reward_create',
    summary: 'Redeem a reward',
    description: 'Confirms that a reward was used.',
    body: serializer('RewardRedemption', {
      redemptionCode,
      locationExternalReference: char({ description: 'Where the reward was used.' }),
      profileId,
      redeemAuditUser: char({ required: false }),
    }),
    success: { status: 200, message: 'Redeem Member Reward succeed.', data: nothing() },
    errors: [400, 401],
    handle: (call) => redeemReward(loyaltyContext(call), call.body),
  }),
  route({
    service: 'redeem',
    method: 'POST',
    path: '/cancel',
    operationId: 'redeem_cancel_create',
    summary: 'Cancel a reward',
    description: 'Turns an unused reward back into points.',
    body: serializer('RewardCancellation', {
      redemptionCode,
      profileId,
      cancelAuditUser: char({ required: false }),
    }),
    success: { status: 200, message: 'Reward cancelled successfully.', data: nothing() },
    errors: [400, 401],
    handle: (call) => cancelReward(loyaltyContext(call), call.body),
  }),
  route({
    service: 'redeem',
    method: 'POST',
    path: '/reverse',
    operationId: 'redeem_reverse_create',
    summary: 'Reverse a redemption',
    description: 'Turns a used reward back into points.',
    body: serializer('RewardReversal', { redemptionCode, profileId }),
    success: { status: 200, message: 'Reward reversed successfully.', data: nothing() },
    errors: [400, 401],
    handle: (call) => reverseReward(loyaltyContext(call), call.body),
  }),
];
