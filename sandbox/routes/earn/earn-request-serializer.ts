import { boolean } from '../../serializer/fields/boolean.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { list } from '../../serializer/fields/list.ts';
import { many } from '../../serializer/fields/many.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { discountLine } from './discount-line-serializers.ts';
import { transactionItem } from './transaction-item-serializer.ts';

const optionalText = char({ required: false, blank: true });

/** A purchase (E1, E5). */
export const earnRequest = serializer('EarnRequest', {
  entityReference: char({ max: 100, description: 'Store of the transaction.' }),
  transactionTypeExternalReference: char({ max: 100, description: 'A configured transaction type.' }),
  activityTimestamp: datetime({ description: 'YYYY-MM-DD HH:MM:SS in UTC.' }),
  transactionExternalReference: char({ max: 100, description: 'Id of the order or receipt.' }),
  // More than 0, and amounts have two decimals.
  transactionGrossAmount: number({ min: 0.01, description: 'Sum of the gross amounts of the items.' }),
  checkForDuplicateTransaction: choice([0, 1], { description: '1 refuses a known transactionExternalReference.' }),
  fetchUpdatedMemberPointTotals: choice([0, 1], { description: '1 answers the new balance.' }),
  totalAmountPaid: number({ description: 'Gross amount less discounts.' }),
  // Documented as an integer (O8), yet discounts have cents and are taken with them.
  discountValue: { ...number({ description: 'Total of all discounts.' }), describe: integer().describe },
  totalTax: number(),
  netAmount: number({ description: 'Gross amount less tax and discounts.' }),
  profileId: uuid({ required: false }),
  issueAuditUser: optionalText,
  cancelAuditUser: optionalText,
  redemptionCode: list(uuid(), { required: false, description: 'Rewards used in this order.' }),
  reasonCode: optionalText,
  reasonDescription: optionalText,
  discounts: many(discountLine, { required: false }),
  transactionItems: many(transactionItem, { required: false }),
  setToPending: boolean({ required: false, default: false, description: 'Whether the points start as pending.' }),
});
