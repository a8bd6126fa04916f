import { char } from '../../serializer/fields/char.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { many } from '../../serializer/fields/many.ts';
import { number } from '../../serializer/fields/number.ts';
import { serializer } from '../../serializer/serializer.ts';

const appliedDiscount = serializer('AppliedDiscount', {
  value: number({ description: 'What is taken off, currency.' }),
  type: char({ description: 'For example promotion or tier.' }),
  description: char(),
  id: integer({ description: 'Id of the rule.' }),
  ruleName: char(),
  discountPercentage: number({ description: '0 for a rule with a fixed amount.' }),
  discountAmount: number(),
});

const itemDiscounts = serializer('ItemDiscounts', { SKU: char(), discounts: many(appliedDiscount) });

/** The discounts of a basket: of the transaction, of each product, and miscellaneous ones (C1). */
export const discountResult = serializer('DiscountResult', {
  grossAmount: number(),
  taxAmount: number(),
  netAmount: number({ description: 'After discounts.' }),
  discounts: many(appliedDiscount),
  transactionItems: many(itemDiscounts),
  miscellaneous: many(appliedDiscount),
});
