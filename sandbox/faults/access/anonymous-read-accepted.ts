import { callerOf } from '../change/caller-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The catalogue can be read without a token.
 * Caught by `token-required`; shows on `product_items_list`.
 */
export const anonymousReadAccepted: Fault = {
  id: 'anonymous-read-accepted',
  sentence: 'The catalogue can be read without a token.',
  rule: 'token-required',
  touches: ['product_items_list'],
  authenticate: callerOf('none', ['product_items_list']),
};
