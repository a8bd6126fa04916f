import { refusalsOf } from '../change/refusals-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The 401 of a product does not say how to sign in.
 * Caught by `token-required`; shows on `product_items_read`.
 */
export const challengeMissing: Fault = {
  id: 'challenge-missing',
  sentence: 'The 401 of a product does not say how to sign in.',
  rule: 'token-required',
  touches: ['product_items_read'],
  answer: refusalsOf(401, ['product_items_read'], ({ headers, ...answer }) => {
    const { 'WWW-Authenticate': _, ...rest } = headers;
    return { ...answer, headers: rest };
  }),
};
