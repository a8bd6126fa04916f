import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { transactionFields } from './transaction-fields.ts';

/** A recorded purchase or return with its points (E1, E2). */
export const earnResult = serializer('EarnResult', { transactionCode: uuid(), ...transactionFields });

/** What a purchase would earn (E5): nothing is recorded, so it has no code. */
export const earnCalculation = serializer('EarnCalculation', {
  transactionCode: uuid({ nullable: true }),
  ...transactionFields,
});
