import { boolean } from '../../serializer/fields/boolean.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { list } from '../../serializer/fields/list.ts';
import { many } from '../../serializer/fields/many.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { identifiedDiscountLine } from './discount-line-serializers.ts';
import { transactionItem } from './transaction-item-serializer.ts';

const optionalText = char({ required: false, blank: true });
const optionalFlag = boolean({ required: false });
const amount = number({ description: 'Negative.' });

/** A return or cancelled order (E2). References are shorter than in a purchase (O7). */
export const earnReverseRequest = serializer('EarnReverseRequest', {
  profileId: uuid(),
  entityReference: char({ min: 3, max: 15, description: 'Store of the return.' }),
  reverseTransactionExternalRef: char({ max: 100, description: 'Reference of the original transaction.' }),
  transactionTypeExternalReference: char({ min: 3, max: 15, description: 'A configured type, for example RETURN.' }),
  activityTimestamp: datetime({ description: 'YYYY-MM-DD HH:MM:SS in UTC.' }),
  transactionExternalReference: char({ max: 100, description: 'Reference of the return itself.' }),
  checkForDuplicateTransaction: choice([0, 1], { description: '1 refuses a known transactionExternalReference.' }),
  fetchUpdatedMemberPointTotals: choice([0, 1], { description: '1 answers the new balance.' }),
  transactionGrossAmount: amount,
  discountValue: number({ nullable: true, required: true, description: 'Negative.' }),
  totalAmountPaid: amount,
  totalTax: amount,
  netAmount: amount,
  discounts: many(identifiedDiscountLine, { required: false }),
  issueAuditUser: optionalText,
  cancelAuditUser: optionalText,
  redemptionCode: list(uuid(), { required: false }),
  setToPending: optionalFlag,
  reasonCode: optionalText,
  reasonDescription: optionalText,
  transactionItems: many(transactionItem, { required: false }),
  isCompanyUser: optionalFlag,
});
