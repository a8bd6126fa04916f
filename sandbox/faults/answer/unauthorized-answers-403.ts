import { refusalsOf } from '../change/refusals-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Without a good token the catalogue is answered 403 where a 401 is due.
 * Caught by `token-required`; shows on `product_items_list`.
 */
export const unauthorizedAnswers403: Fault = {
  id: 'unauthorized-answers-403',
  sentence: 'Without a good token the catalogue is answered 403 where a 401 is due.',
  rule: 'token-required',
  touches: ['product_items_list'],
  answer: refusalsOf(401, ['product_items_list'], (answer) => ({ ...answer, status: 403 })),
};
