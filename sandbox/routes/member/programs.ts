import { listPrograms } from '../../loyalty/member/list-programs.ts';
import { char } from '../../serializer/fields/char.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';

const program = serializer('Program', { id: integer(), title: char(), externalReference: char() });

/** M13: the company's programs. */
export const programs: readonly Route[] = [
  route({
    service: 'member',
    method: 'GET',
    path: '/programs',
    operationId: 'member_programs_list',
    summary: 'List programs',
    success: { status: 200, message: 'Success', data: pageOf(program) },
    errors: [401],
    handle: (call) => listPrograms(loyaltyContext(call), paging(call.incoming.query)),
  }),
];
