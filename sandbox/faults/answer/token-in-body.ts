import { bodiesOf } from '../change/bodies-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The message around a product repeats the caller's token.
 * Caught by `leaked-secret`; shows on `product_items_read`.
 */
export const tokenInBody: Fault = {
  id: 'token-in-body',
  sentence: "The message around a product repeats the caller's token.",
  rule: 'leaked-secret',
  touches: ['product_items_read'],
  answer: bodiesOf(['product_items_read'], (body, { headers }) => ({
    ...body,
    message: `${body['message']} (${headers['authorization'] ?? ''})`,
  })),
};
