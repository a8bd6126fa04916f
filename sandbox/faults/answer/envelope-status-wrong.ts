import { refusalsOf } from '../change/refusals-of.ts';
import { isRow } from '../change/row.ts';
import type { Fault } from '../fault.ts';

/**
 * A refused product is answered 400, yet the envelope says 200.
 * Caught by `envelope-matches-status`; shows on `product_items_create`.
 */
export const envelopeStatusWrong: Fault = {
  id: 'envelope-status-wrong',
  sentence: 'A refused product is answered 400, yet the envelope says 200.',
  rule: 'envelope-matches-status',
  touches: ['product_items_create'],
  answer: refusalsOf(400, ['product_items_create'], (answer) => ({
    ...answer,
    body: isRow(answer.body) ? { ...answer.body, status: 200 } : answer.body,
  })),
};
