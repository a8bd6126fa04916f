import { issueReward } from '../../loyalty/redeem/issue-reward.ts';
import { listRewards } from '../../loyalty/redeem/list-rewards.ts';
import { readReward } from '../../loyalty/redeem/read-reward.ts';
import { validateReward } from '../../loyalty/redeem/validate-reward.ts';
import { boolean } from '../../serializer/fields/boolean.ts';
import { char } from '../../serializer/fields/char.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { limitParameter } from '../limit-parameter.ts';
import { listOf } from '../list-of.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { offsetParameter } from '../offset-parameter.ts';
import { one } from '../one.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';
import { reward } from './reward-serializer.ts';

const rewardIssue = serializer('RewardIssue', {
  profileId: uuid(),
  locationExternalReference: char({ description: 'Where the reward is issued.' }),
  amountToRedeem: number({ format: 'float', description: 'Currency; costs this amount divided by the point value.' }),
  tierDiscountValue: number({ description: '0 if there is none.' }),
  issueAuditUser: char({ required: false }),
});
const rewardIssueResult = serializer('RewardIssueResult', {
  rewardPointCost: number(),
  rewardValue: number(),
  rewardName: char(),
  redemptionCode: uuid(),
});
const rewardValidation = serializer('RewardValidation', {
  redemptionCode: uuid(),
  locationExternalReference: char(),
});
const rewardValidationResult = serializer('RewardValidationResult', {
  valid: boolean(),
  reason: char({ nullable: true, description: 'Why it cannot be used here and now.' }),
  rewardValue: number(),
});

/** D1 and D5 to D7: rewards are issued, listed, read and validated. */
export const rewards: readonly Route[] = [
  route({
    service: 'redeem',
    method: 'POST',
    path: '/reward/issue',
    operationId: 'redeem_reward_issue_create',
    summary: 'Issue a reward',
    description: 'Turns points into one reward.',
    body: rewardIssue,
    // The status of the body is not that of the answer (O1).
    success: { status: 200, bodyStatus: 201, message: 'Created', data: one(rewardIssueResult) },
    errors: [400, 401],
    handle: (call) => issueReward(loyaltyContext(call), call.body),
  }),
  route({
    service: 'redeem',
    method: 'GET',
    path: '/',
    operationId: 'redeem_list',
    summary: 'List rewards',
    description: 'Rewards of a member, or of the whole company, newest first.',
    query: serializer('RewardQuery', {
      profileId: uuid({ required: false, description: 'Without it: the rewards of the whole company.' }),
      limit: limitParameter(),
      offset: offsetParameter(),
    }),
    success: { status: 200, message: 'Success', data: listOf(reward) },
    errors: [400, 401],
    handle: (call) => listRewards(loyaltyContext(call), call.query, paging(call.incoming.query)),
  }),
  route({
    service: 'redeem',
    method: 'GET',
    path: '/reward/{redemptionCode}',
    operationId: 'redeem_reward_read',
    summary: 'Read a reward',
    pathParameters: { redemptionCode: { converter: 'uuid', description: 'Code of the reward.' } },
    success: { status: 200, message: 'Success', data: one(reward) },
    errors: [401, 404],
    handle: (call) => readReward(loyaltyContext(call), call.path.redemptionCode),
  }),
  route({
    service: 'redeem',
    method: 'POST',
    path: '/reward/validate',
    operationId: 'redeem_reward_validate_create',
    summary: 'Validate a reward',
    description: 'Tells whether a reward can be used here and now; changes nothing.',
    body: rewardValidation,
    success: { status: 200, message: 'Success', data: one(rewardValidationResult) },
    errors: [400, 401],
    handle: (call) => validateReward(loyaltyContext(call), call.body),
  }),
];
