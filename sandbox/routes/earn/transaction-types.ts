import { listTransactionTypes } from '../../loyalty/earn/list-transaction-types.ts';
import { boolean } from '../../serializer/fields/boolean.ts';
import { char } from '../../serializer/fields/char.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';

const transactionType = serializer('TransactionType', {
  externalReference: char({ max: 100 }),
  title: char({ max: 100 }),
  isReturn: boolean(),
});

/** E7: the configured types of transactions. */
export const transactionTypes: readonly Route[] = [
  route({
    service: 'earn',
    method: 'GET',
    path: '/transaction-types',
    operationId: 'earn_transaction-types_list',
    summary: 'List transaction types',
    success: { status: 200, message: 'Success', data: pageOf(transactionType) },
    errors: [401],
    handle: (call) => listTransactionTypes(loyaltyContext(call), paging(call.incoming.query)),
  }),
];
