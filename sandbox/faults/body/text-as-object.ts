import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * What an exclusion refers to is an object, though a text is documented.
 * Caught by `body-matches-schema`; shows on `product_exclusions_list`.
 */
export const textAsObject: Fault = {
  id: 'text-as-object',
  sentence: 'What an exclusion refers to is an object, though a text is documented.',
  rule: 'body-matches-schema',
  touches: ['product_exclusions_list'],
  answer: rowsOf(['product_exclusions_list'], (row) => ({ ...row, reference: { value: row['reference'] } })),
};
