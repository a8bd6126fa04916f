import { refusalsOf } from '../change/refusals-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Lifting an exclusion that does not exist is answered 204.
 * Caught by `unknown-id-is-404`; shows on `product_exclusions_delete`.
 */
export const deletionOfUnknownIdAccepted: Fault = {
  id: 'deletion-of-unknown-id-accepted',
  sentence: 'Lifting an exclusion that does not exist is answered 204.',
  rule: 'unknown-id-is-404',
  touches: ['product_exclusions_delete'],
  answer: refusalsOf(404, ['product_exclusions_delete'], ({ headers }) => {
    const { 'Content-Type': _, ...rest } = headers;
    return { status: 204, headers: rest, body: undefined };
  }),
};
