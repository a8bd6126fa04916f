import { char } from '../../serializer/fields/char.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { list } from '../../serializer/fields/list.ts';
import { many } from '../../serializer/fields/many.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';

const basketItem = serializer('BasketItem', {
  grossAmount: number(),
  netAmount: number(),
  categories: list(char()),
  itemPrice: number(),
  itemQuantity: number(),
  SKU: char(),
  taxAmount: number({ required: false }),
  itemName: char({ required: false, blank: true }),
});

/** A basket to compute the discounts of (C1). */
export const discountRequest = serializer('DiscountRequest', {
  profileId: uuid(),
  entityReference: char({ description: 'Store of the transaction.' }),
  transactionTimestamp: datetime({ description: 'YYYY-MM-DD HH:MM:SS in UTC.' }),
  taxAmount: number(),
  grossAmount: number(),
  netAmount: number(),
  transactionItems: many(basketItem, { required: false }),
});
