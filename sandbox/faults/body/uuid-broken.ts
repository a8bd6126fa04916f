import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Redemption codes in the history of rewards are no UUIDs.
 * Caught by `body-matches-schema`; shows on `redeem_list`.
 */
export const uuidBroken: Fault = {
  id: 'uuid-broken',
  sentence: 'Redemption codes in the history of rewards are no UUIDs.',
  rule: 'body-matches-schema',
  touches: ['redeem_list'],
  answer: rowsOf(['redeem_list'], (row) => ({
    ...row,
    redemptionCode: `RW-${String(row['redemptionCode']).slice(0, 8)}`,
  })),
};
