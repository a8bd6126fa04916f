import { refusalsOf } from '../change/refusals-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A refused exclusion is answered with a code and a text in a form of its own.
 * Caught by `error-form`; shows on `product_exclusions_create`.
 */
export const errorFormChanged: Fault = {
  id: 'error-form-changed',
  sentence: 'A refused exclusion is answered with a code and a text in a form of its own.',
  rule: 'error-form',
  touches: ['product_exclusions_create'],
  answer: refusalsOf(400, ['product_exclusions_create'], (answer) => ({
    ...answer,
    body: { code: 4001, text: 'The request was not understood.' },
  })),
};
