import { changeAt } from '../change/change-at.ts';
import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Only the lines of a transaction that is read back lack their SKU.
 * Caught by `body-matches-schema`; shows on `earn_transactions_read`.
 */
export const nestedItemBroken: Fault = {
  id: 'nested-item-broken',
  sentence: 'Only the lines of a transaction that is read back lack their SKU.',
  rule: 'body-matches-schema',
  touches: ['earn_transactions_read'],
  answer: rowsOf(['earn_transactions_read'], (row) => changeAt(row, ['transactionItems', '*', 'SKU'], () => undefined)),
};
