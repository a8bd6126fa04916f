import { callerOf } from '../change/caller-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Exclusions can be made without a token.
 * Caught by `token-required`; shows on `product_exclusions_create`.
 */
export const anonymousWriteAccepted: Fault = {
  id: 'anonymous-write-accepted',
  sentence: 'Exclusions can be made without a token.',
  rule: 'token-required',
  touches: ['product_exclusions_create'],
  authenticate: callerOf('none', ['product_exclusions_create']),
};
