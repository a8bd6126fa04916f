import { enrolMember } from '../../loyalty/member/enrol-member.ts';
import { listMembers } from '../../loyalty/member/list-members.ts';
import { updateMember } from '../../loyalty/member/update-member.ts';
import { textFilter } from '../../serializer/filters/text-filter.ts';
import { serializer } from '../../serializer/serializer.ts';
import { limitParameter } from '../limit-parameter.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { offsetParameter } from '../offset-parameter.ts';
import { one } from '../one.ts';
import { pageLinks } from '../page-links.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';
import { memberEnrollSerializer } from './member-enroll-serializer.ts';
import { memberOrPage } from './member-or-page.ts';
import { memberSerializer } from './member-serializer.ts';
import { memberUpdateSerializer } from './member-update-serializer.ts';

const memberQuery = serializer('MemberQuery', {
  loyaltyNumber: textFilter('Answers one member.'),
  profileId: textFilter('Answers one member.'),
  redemptionChoice: textFilter('Bank or Auto.'),
  firstName: textFilter(),
  middleName: textFilter(),
  lastName: textFilter(),
  phonenumber: textFilter(),
  email: textFilter(),
  address: textFilter('Part of an address line.'),
  postalCode: textFilter(),
  city: textFilter(),
  countryName: textFilter(),
  countryAbbreviation: textFilter(),
  regionName: textFilter(),
  regionAbbreviation: textFilter(),
  offset: offsetParameter(),
  limit: limitParameter(),
});

/** M1 to M3: members are enrolled, updated and found. */
export const members: readonly Route[] = [
  route({
    service: 'member',
    method: 'POST',
    path: '/',
    operationId: 'member_create',
    summary: 'Enrol a member',
    description: "Without tierReference the member enters the club's default tier.",
    body: memberEnrollSerializer,
    success: { status: 201, message: 'Created', data: one(memberSerializer) },
    errors: [400, 401],
    handle: (call) => enrolMember(loyaltyContext(call), call.body),
  }),
  route({
    service: 'member',
    method: 'PUT',
    path: '/',
    operationId: 'member_update',
    summary: 'Update a member',
    description: 'Stores the fields sent; those left out stay.',
    body: memberUpdateSerializer,
    success: {
      status: 200,
      message: 'Member updated',
      errors: { ExceptionString: [] },
      data: one(memberSerializer),
    },
    errors: [400, 401, 404],
    handle: (call) => updateMember(loyaltyContext(call), call.body),
  }),
  route({
    service: 'member',
    method: 'GET',
    path: '/',
    operationId: 'member_list',
    summary: 'List or find members',
    description: 'One member by loyaltyNumber or profileId, otherwise a page of all members that match.',
    query: memberQuery,
    success: { status: 200, message: 'Success', data: one(memberOrPage) },
    errors: [400, 401],
    handle: (call) => {
      const rows = paging(call.incoming.query);
      const found = listMembers(loyaltyContext(call), call.query, rows);
      return 'member' in found ? found.member : { ...found.page, ...pageLinks(call.incoming, rows, found.page.count) };
    },
  }),
];
