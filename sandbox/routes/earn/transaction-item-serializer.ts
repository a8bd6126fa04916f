import { char } from '../../serializer/fields/char.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { list } from '../../serializer/fields/list.ts';
import { many } from '../../serializer/fields/many.ts';
import { number } from '../../serializer/fields/number.ts';
import { serializer } from '../../serializer/serializer.ts';
import { identifiedDiscountLine } from './discount-line-serializers.ts';

/** One line of a transaction, as sent and as answered: what was not sent is not answered. */
export const transactionItem = serializer('TransactionItem', {
  grossAmount: number(),
  totalAmountPaid: number(),
  taxAmount: number(),
  netAmount: number(),
  itemPrice: number(),
  itemQuantity: number(),
  SKU: char(),
  lineNumber: integer({ min: 0 }),
  itemName: char({ required: false, blank: true }),
  UOM: char({ required: false, blank: true, description: 'Unit of measure, for example unit.' }),
  categories: list(char(), { required: false }),
  discounts: many(identifiedDiscountLine, { required: false }),
  couponCodes: list(char(), { required: false }),
});
