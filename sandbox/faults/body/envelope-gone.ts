import { bodiesOf } from '../change/bodies-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A product comes without the envelope around it.
 * Caught by `body-matches-schema`; shows on `product_items_read`.
 */
export const envelopeGone: Fault = {
  id: 'envelope-gone',
  sentence: 'A product comes without the envelope around it.',
  rule: 'body-matches-schema',
  touches: ['product_items_read'],
  answer: bodiesOf(['product_items_read'], (body) => body['data']),
};
