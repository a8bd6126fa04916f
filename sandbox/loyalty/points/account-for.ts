import type { LedgerTotals } from '../member/member-record.ts';
import type { TransactionTypeName } from './points-record.ts';

/**
 * Adds a ledger line to the running sums, each type to the sum R1 names.
 * @param totals the member's sums
 * @param type type of the line
 * @param points signed hundredths
 */
export function accountFor(totals: LedgerTotals, type: TransactionTypeName, points: number): void {
  switch (type) {
    case 'BURN':
    case 'CONVERT':
    case 'BURN_REVERSE':
      totals.used -= points;
      return;
    case 'EXPIRY':
      totals.expired -= points;
      return;
    case 'EARN_REVERSE':
    case 'DEDUCT':
    case 'FORFEITED':
      totals.deducted -= points;
      return;
    default:
      if (points < 0) totals.deducted -= points;
      else totals.earned += points;
  }
}
