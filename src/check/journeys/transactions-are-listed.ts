import { answeredRows } from './answered-rows.ts';
import { answeredValue, namedValue } from './answered-value.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRule, JourneyViolation } from './journey-record.ts';
import { stepStatus } from './step-status.ts';

/** What a purchase and a return are called in the list. */
const types = { purchase: 'EARN', return: 'EARN_REVERSE' } as const;

/**
 * The transactions of a member show every purchase and every return, each by its code and with its type.
 *
 * @see loyalty rule R30
 * @example GET /api/v1/earn/get-transaction: "return" is not among the transactions of the member.
 */
export const transactionsAreListed: JourneyRule = (record) =>
  record.steps.flatMap((list, index): readonly JourneyViolation[] => {
    const rows =
      list.act === 'transactions' && stepStatus(list) === 'accepted' ? (answeredRows(list)?.rows ?? null) : null;
    if (rows === null) return [];
    return record.steps.slice(0, index).flatMap((step): readonly JourneyViolation[] => {
      const type = step.act === 'purchase' || step.act === 'return' ? types[step.act] : undefined;
      const code = answeredValue(step, 'transactionCode');
      if (type === undefined || step.isForeign || stepStatus(step) !== 'accepted' || typeof code !== 'string')
        return [];
      if (step.members[0] !== list.members[0]) return [];
      const row = rows.find((one) => namedValue(one, 'transactionCode') === code);
      const shown = row === undefined ? undefined : namedValue(row, 'transactionType');
      if (row !== undefined && (shown === undefined || shown === type)) return [];
      const received = row === undefined ? 'it is not listed' : `it is listed as ${String(shown)}`;
      const says = row === undefined ? 'is not among the transactions of the member' : `is listed as ${String(shown)}`;
      return [
        journeyFault(index, {
          rule: 'transactions-are-listed',
          documented: `${type} ${code}`,
          received,
          message: `${list.operation.id}: "${step.name}" ${says}.`,
          source: 'loyalty rule R30',
          fix: 'Let every purchase and return be stored with its type, and listed at once.',
        }),
      ];
    });
  });
