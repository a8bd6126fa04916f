import { refusalsOf } from '../change/refusals-of.ts';
import type { Fault } from '../fault.ts';

/**
 * An unknown product is answered 200 with null.
 * Caught by `unknown-id-is-404`; shows on `product_items_read`.
 */
export const unknownIdAnswers200: Fault = {
  id: 'unknown-id-answers-200',
  sentence: 'An unknown product is answered 200 with null.',
  rule: 'unknown-id-is-404',
  touches: ['product_items_read'],
  answer: refusalsOf(404, ['product_items_read'], (answer) => ({
    ...answer,
    status: 200,
    body: { status: 200, message: 'Success', errors: {}, data: null },
  })),
};
