import { deleteMember } from '../../loyalty/member/delete-member.ts';
import { readMember } from '../../loyalty/member/read-member.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { nothing } from '../nothing.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';
import { memberSerializer } from './member-serializer.ts';
import { profileIdParameter } from './profile-id-parameter.ts';

/** M6 and M7: one member is read and deleted. */
export const oneMember: readonly Route[] = [
  route({
    service: 'member',
    method: 'GET',
    path: '/{profileId}',
    operationId: 'member_read',
    summary: 'Read a member',
    pathParameters: profileIdParameter,
    success: { status: 200, message: 'Success', data: one(memberSerializer) },
    errors: [401, 404],
    handle: (call) => readMember(loyaltyContext(call), call.path.profileId),
  }),
  route({
    service: 'member',
    method: 'DELETE',
    path: '/{profileId}',
    operationId: 'member_delete',
    summary: 'Delete a member',
    description: 'The member stays readable with the status Deleted; points left are forfeited.',
    pathParameters: profileIdParameter,
    success: { status: 200, message: 'Member deleted', data: nothing() },
    errors: [401, 404, 409],
    handle: (call) => deleteMember(loyaltyContext(call), call.path.profileId),
  }),
];
