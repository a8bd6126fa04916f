import { listClubs } from '../../loyalty/member/list-clubs.ts';
import { char } from '../../serializer/fields/char.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { textFilter } from '../../serializer/filters/text-filter.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';

const club = serializer('Club', {
  id: integer(),
  title: char(),
  externalReference: char(),
  programReference: char(),
  defaultTierReference: char(),
});

/** M14: the clubs of the company's programs. */
export const clubs: readonly Route[] = [
  route({
    service: 'member',
    method: 'GET',
    path: '/clubs',
    operationId: 'member_clubs_list',
    summary: 'List clubs',
    query: serializer('ClubQuery', { programReference: textFilter() }),
    success: { status: 200, message: 'Success', data: pageOf(club) },
    errors: [401],
    handle: (call) => listClubs(loyaltyContext(call), call.query, paging(call.incoming.query)),
  }),
];
