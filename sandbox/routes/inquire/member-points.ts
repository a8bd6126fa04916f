import { memberPoints as balanceOf } from '../../loyalty/inquire/member-points.ts';
import { listOf } from '../list-of.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { profileIdParameter } from '../member/profile-id-parameter.ts';
import { type Route, route } from '../route.ts';
import { memberPointsSerializer } from './member-points-serializer.ts';

/** I1: a member's balance with its breakdown. */
export const memberPoints: readonly Route[] = [
  route({
    service: 'inquire',
    method: 'GET',
    path: '/{profileId}/member-points',
    operationId: 'inquire_member-points_list',
    summary: 'Balance of a member',
    description: 'Active and pending points, no expired ones; always one row.',
    pathParameters: profileIdParameter,
    success: { status: 200, message: 'Success', data: listOf(memberPointsSerializer) },
    errors: [401, 404],
    handle: (call) => balanceOf(loyaltyContext(call), call.path.profileId),
  }),
];
