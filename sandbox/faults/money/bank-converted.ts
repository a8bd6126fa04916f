import type { Fault } from '../fault.ts';

/**
 * The points of members who bank them are turned into rewards without being asked.
 * Caught by `balance-adds-up`; shows on `earn_create`, `inquire_member-points_list`.
 */
export const bankConverted: Fault = {
  id: 'bank-converted',
  sentence: 'The points of members who bank them are turned into rewards without being asked.',
  rule: 'balance-adds-up',
  touches: ['earn_create', 'inquire_member-points_list'],
  loyalty: ['bank-converted'],
};
