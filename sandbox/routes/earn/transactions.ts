import { listTransactions } from '../../loyalty/earn/list-transactions.ts';
import { readTransaction } from '../../loyalty/earn/read-transaction.ts';
import { transactionTypeNames } from '../../loyalty/points/points-record.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { limitParameter } from '../limit-parameter.ts';
import { listOf } from '../list-of.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { offsetParameter } from '../offset-parameter.ts';
import { one } from '../one.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';
import { transaction } from './transaction-serializer.ts';

const optional = { required: false } as const;

/** E3 and E4: recorded transactions. */
export const transactions: readonly Route[] = [
  route({
    service: 'earn',
    method: 'GET',
    path: '/get-transaction',
    operationId: 'earn_get-transaction_list',
    summary: 'Search transactions',
    description: 'Transactions that match all parameters, newest first.',
    query: serializer('TransactionQuery', {
      profileId: uuid(optional),
      startTimestampUTC: datetime(optional),
      endTimestampUTC: datetime(optional),
      transactionExternalReference: char(optional),
      transactionType: choice(transactionTypeNames, optional),
      transactionCode: uuid(optional),
      offset: offsetParameter(),
      limit: limitParameter(),
    }),
    success: { status: 200, message: 'Success', data: listOf(transaction) },
    errors: [400, 401],
    handle: (call) => listTransactions(loyaltyContext(call), call.query, paging(call.incoming.query)),
  }),
  route({
    service: 'earn',
    method: 'GET',
    path: '/transactions/{transactionCode}',
    operationId: 'earn_transactions_read',
    summary: 'Read a transaction',
    pathParameters: { transactionCode: { converter: 'uuid', description: 'Code of the transaction.' } },
    success: { status: 200, message: 'Success', data: one(transaction) },
    errors: [401, 404],
    handle: (call) => readTransaction(loyaltyContext(call), call.path.transactionCode),
  }),
];
