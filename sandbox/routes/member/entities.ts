import { listEntities } from '../../loyalty/member/list-entities.ts';
import { char } from '../../serializer/fields/char.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { number } from '../../serializer/fields/number.ts';
import { textFilter } from '../../serializer/filters/text-filter.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';

const entity = serializer('Entity', {
  ehtId: integer({ description: 'Id in the tree of entities.' }),
  title: char(),
  externalReference: char(),
  level: integer(),
  parentEhtId: integer({ nullable: true }),
  clubReference: char(),
  rewardLimit: number({ nullable: true, description: 'Largest amount of one reward.' }),
});

/** M16: stores and other levels below the clubs. */
export const entities: readonly Route[] = [
  route({
    service: 'member',
    method: 'GET',
    path: '/entities',
    operationId: 'member_entities_list',
    summary: 'List entities',
    query: serializer('EntityQuery', { clubReference: textFilter(), search: textFilter('A search term.') }),
    success: { status: 200, message: 'Success', data: pageOf(entity) },
    errors: [401],
    handle: (call) => listEntities(loyaltyContext(call), call.query, paging(call.incoming.query)),
  }),
];
