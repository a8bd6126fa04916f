import { transactionTypeNames } from '../../loyalty/points/points-record.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { transactionFields } from './transaction-fields.ts';

/** Any recorded change of points (E3, E4). References are empty where a change has none. */
export const transaction = serializer('Transaction', {
  transactionCode: uuid(),
  ...transactionFields,
  transactionNumber: char({ blank: true }),
  transactionType: choice(transactionTypeNames),
  transactionExternalReference: char({ blank: true }),
  entityReference: char({ blank: true }),
  status: choice(['PENDING', 'ACTIVE', 'REVERSED']),
  auditUser: char({ blank: true }),
});
