import { answersOf } from '../change/answers-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A new product is answered 200, though only 201 is documented.
 * Caught by `documented-status`; shows on `product_items_create`.
 */
export const createdAnswers200: Fault = {
  id: 'created-answers-200',
  sentence: 'A new product is answered 200, though only 201 is documented.',
  rule: 'documented-status',
  touches: ['product_items_create'],
  answer: answersOf(['product_items_create'], (answer) => ({ ...answer, status: 200 })),
};
