import type { Fault } from '../fault.ts';

/**
 * Lists of members and rewards hold those of other companies too.
 * Caught by `tenancy-kept`; shows on `member_list`, `redeem_list`.
 */
export const foreignRowsListed: Fault = {
  id: 'foreign-rows-listed',
  sentence: 'Lists of members and rewards hold those of other companies too.',
  rule: 'tenancy-kept',
  touches: ['member_list', 'redeem_list'],
  loyalty: ['foreign-rows-listed'],
};
