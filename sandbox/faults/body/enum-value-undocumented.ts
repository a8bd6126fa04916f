import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The types of exclusions are in lower case, which is none of the documented values.
 * Caught by `body-matches-schema`; shows on `product_exclusions_list`.
 */
export const enumValueUndocumented: Fault = {
  id: 'enum-value-undocumented',
  sentence: 'The types of exclusions are in lower case, which is none of the documented values.',
  rule: 'body-matches-schema',
  touches: ['product_exclusions_list'],
  answer: rowsOf(['product_exclusions_list'], (row) => ({ ...row, type: String(row['type']).toLowerCase() })),
};
