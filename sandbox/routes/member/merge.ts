import { mergeMembers } from '../../loyalty/member/merge-members.ts';
import { unmergeMembers } from '../../loyalty/member/unmerge-members.ts';
import { char } from '../../serializer/fields/char.ts';
import { nested } from '../../serializer/fields/nested.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';
import { memberSerializer } from './member-serializer.ts';

const mergeRequest = serializer('MemberMerge', {
  survivorProfileId: uuid(),
  victimProfileId: uuid(),
  reasonCode: char({ required: false, blank: true, max: 30 }),
});

const mergeResult = serializer('MemberMergeResult', {
  survivor: nested(memberSerializer),
  pointsMoved: number(),
  transactionCode: uuid(),
});

const unmergeRequest = serializer('MemberUnmerge', {
  transactionCode: uuid({ description: 'Transaction code of the merge.' }),
});

const unmergeResult = serializer('MemberUnmergeResult', {
  survivor: nested(memberSerializer),
  victim: nested(memberSerializer),
});

/** M10 and M11: two members are merged, and a merge is undone. */
export const merge: readonly Route[] = [
  route({
    service: 'member',
    method: 'POST',
    path: '/merge',
    operationId: 'member_merge_create',
    summary: 'Merge two members',
    description: 'Points, rewards and transactions of the victim go to the survivor.',
    body: mergeRequest,
    success: { status: 200, message: 'Members merged', data: one(mergeResult) },
    errors: [400, 401, 404],
    handle: (call) => mergeMembers(loyaltyContext(call), call.body),
  }),
  route({
    service: 'member',
    method: 'POST',
    path: '/unmerge',
    operationId: 'member_unmerge_create',
    summary: 'Undo a merge',
    description: 'The victim gets back what it brought.',
    body: unmergeRequest,
    success: { status: 200, message: 'Members unmerged', data: one(unmergeResult) },
    errors: [400, 401, 404],
    handle: (call) => unmergeMembers(loyaltyContext(call), call.body),
  }),
];
