import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A product read alone carries its price as item_price, though itemPrice is documented and required.
 * Caught by `body-matches-schema`; shows on `product_items_read`.
 */
export const bodyFieldRenamed: Fault = {
  id: 'body-field-renamed',
  sentence: 'A product read alone carries its price as item_price, though itemPrice is documented and required.',
  rule: 'body-matches-schema',
  touches: ['product_items_read'],
  answer: rowsOf(['product_items_read'], ({ itemPrice, ...rest }) => ({ ...rest, item_price: itemPrice })),
};
