import { answersOf } from '../change/answers-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A changed product is answered 202, which the document does not know.
 * Caught by `documented-status`; shows on `product_items_update`.
 */
export const updateAnswers202: Fault = {
  id: 'update-answers-202',
  sentence: 'A changed product is answered 202, which the document does not know.',
  rule: 'documented-status',
  touches: ['product_items_update'],
  answer: answersOf(['product_items_update'], (answer) => ({ ...answer, status: 202 })),
};
