import { amountText } from './amount-text.ts';
import { answeredRows } from './answered-rows.ts';
import { namedValue } from './answered-value.ts';
import { balanceOf } from './balance-of.ts';
import { hundredths } from './hundredths.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRecord, JourneyRule, JourneyViolation, TakenStep } from './journey-record.ts';

/**
 * The balance is the sum of the signed lines of the ledger.
 *
 * @see loyalty rule R4
 * @example GET /api/v1/inquire/{profileId}/points-history: the lines add up to 90, yet the balance is 70.
 */
export const ledgerSumsToBalance: JourneyRule = (record) =>
  record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    const list = step.act === 'ledger' && !step.isForeign ? answeredRows(step) : null;
    const balance = balanceBefore(record, step, index);
    if (list === null || !list.isWhole || balance === null) return [];
    const lines = list.rows.map((row) => hundredths(namedValue(row, 'points')));
    const sum = lines.reduce((total: number, line) => total + (line ?? 0), 0);
    if (lines.some((line) => line === null) || sum === balance) return [];
    return [
      journeyFault(index, {
        rule: 'ledger-sums-to-balance',
        documented: amountText(balance),
        received: amountText(sum),
        message: `${step.operation.id}: the lines add up to ${amountText(sum)}, yet the balance is ${amountText(balance)} ("${step.name}").`,
        source: 'loyalty rule R4',
        fix: 'Let every change of points write its line in the same transaction.',
      }),
    ];
  });

/** The balance that was read right before, with nothing done in between. */
function balanceBefore(record: JourneyRecord, step: TakenStep, index: number): number | null {
  for (const one of record.steps.slice(0, index).reverse()) {
    if (one.act === 'balance' && one.members[0] === step.members[0]) return balanceOf(one);
    if (one.operation.method !== 'GET') return null;
  }
  return null;
}
