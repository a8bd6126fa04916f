import { callerOf } from '../change/caller-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The categories can be read with any text as token.
 * Caught by `token-required`; shows on `product_categories_list`.
 */
export const garbageTokenAccepted: Fault = {
  id: 'garbage-token-accepted',
  sentence: 'The categories can be read with any text as token.',
  rule: 'token-required',
  touches: ['product_categories_list'],
  authenticate: callerOf('invalid', ['product_categories_list']),
};
