import { changeAt } from '../change/change-at.ts';
import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Only the first member of a page tells since when it is one. The key stands in a free object, so that no schema
 * demands it.
 * Caught by `learned-presence`; shows on `member_list`.
 */
export const optionalKeyVanishes: Fault = {
  id: 'optional-key-vanishes',
  sentence: 'Only the first member of a page tells since when it is one.',
  rule: 'learned-presence',
  touches: ['member_list'],
  answer: rowsOf(['member_list'], (row, index) =>
    index === 0 ? row : changeAt(row, ['accounts', '*', 'customAttributes', 'memberSinceDate'], () => undefined),
  ),
};
