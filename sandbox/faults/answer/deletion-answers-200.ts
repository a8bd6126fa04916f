import { answersOf } from '../change/answers-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A lifted exclusion is answered 200 with a body, though 204 without one is documented.
 * Caught by `documented-status`; shows on `product_exclusions_delete`.
 */
export const deletionAnswers200: Fault = {
  id: 'deletion-answers-200',
  sentence: 'A lifted exclusion is answered 200 with a body, though 204 without one is documented.',
  rule: 'documented-status',
  touches: ['product_exclusions_delete'],
  answer: answersOf(['product_exclusions_delete'], (answer) => ({
    status: 200,
    headers: { 'Content-Type': 'application/json', ...answer.headers },
    body: { status: 200, message: 'Deleted', errors: {}, data: null },
  })),
};
