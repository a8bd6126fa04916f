import { bodiesOf } from '../change/bodies-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The envelope of the categories has an empty list of errors, though an object is documented.
 * Caught by `body-matches-schema`; shows on `product_categories_list`.
 */
export const envelopeErrorsAsList: Fault = {
  id: 'envelope-errors-as-list',
  sentence: 'The envelope of the categories has an empty list of errors, though an object is documented.',
  rule: 'body-matches-schema',
  touches: ['product_categories_list'],
  answer: bodiesOf(['product_categories_list'], (body) => ({ ...body, errors: [] })),
};
