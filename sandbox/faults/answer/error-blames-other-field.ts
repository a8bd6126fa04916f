import { refusalsOf } from '../change/refusals-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Whatever is wrong with a new product, the refusal blames its SKU.
 * Caught by `invalid-request-refused`; shows on `product_items_create`.
 */
export const errorBlamesOtherField: Fault = {
  id: 'error-blames-other-field',
  sentence: 'Whatever is wrong with a new product, the refusal blames its SKU.',
  rule: 'invalid-request-refused',
  touches: ['product_items_create'],
  answer: refusalsOf(400, ['product_items_create'], (answer) => ({
    ...answer,
    body: { ...Object(answer.body), errors: { SKU: ['Enter a valid value.'] } },
  })),
};
