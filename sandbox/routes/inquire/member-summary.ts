import { memberSummary as summaryOf } from '../../loyalty/inquire/member-summary.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { nested } from '../../serializer/fields/nested.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { memberSerializer } from '../member/member-serializer.ts';
import { profileIdParameter } from '../member/profile-id-parameter.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';
import { memberPointsSerializer } from './member-points-serializer.ts';

const summary = serializer('MemberSummary', {
  member: nested(memberSerializer),
  points: nested(memberPointsSerializer),
  activeRewards: integer({ min: 0 }),
});

/** I8: a member, its balance and the number of its open rewards. */
export const memberSummary: readonly Route[] = [
  route({
    service: 'inquire',
    method: 'GET',
    path: '/{profileId}/summary',
    operationId: 'inquire_summary_list',
    summary: 'Summary of a member',
    pathParameters: profileIdParameter,
    success: { status: 200, message: 'Success', data: one(summary) },
    errors: [401, 404],
    handle: (call) => summaryOf(loyaltyContext(call), call.path.profileId),
  }),
];
