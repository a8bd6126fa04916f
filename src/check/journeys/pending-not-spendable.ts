import { amountText } from './amount-text.ts';
import { answeredValue } from './answered-value.ts';
import { balanceOf } from './balance-of.ts';
import { hundredths } from './hundredths.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRecord, JourneyRule, JourneyViolation, TakenStep } from './journey-record.ts';
import { stepStatus } from './step-status.ts';
import { wronglyDone } from './wrongly-done.ts';

const wrong = {
  rule: 'pending-not-spendable',
  source: 'loyalty rules R3 and R9',
  fix: 'Let pending points count in the balance and not in what can be redeemed, until they are made active.',
};

/**
 * Pending points count and cannot be spent: what can be redeemed is the balance without what is locked. Once they are
 * made active nothing is locked.
 *
 * @see loyalty rules R3 and R9
 * @example GET /api/v1/inquire/redeemable-points: 90 points can be redeemed ("redeemable before activation"), where 0 are right: 90 without 90 that are locked.
 */
export const pendingNotSpendable: JourneyRule = (record) => [
  ...wronglyDone(record, wrong),
  ...record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    if (stepStatus(step) !== 'accepted' || step.isForeign) return [];
    if (step.act === 'redeemable') return redeemable(record, step, index);
    return step.act === 'balance' ? stillLocked(record, step, index) : [];
  }),
];

function redeemable(record: JourneyRecord, step: TakenStep, index: number): readonly JourneyViolation[] {
  const look = record.steps
    .slice(0, index)
    .findLast((one) => one.act === 'balance' && one.members[0] === step.members[0]);
  const balance = look === undefined ? null : balanceOf(look);
  const locked = look === undefined ? null : hundredths(answeredValue(look, 'memberPointsLocked'));
  const total = hundredths(answeredValue(step, 'totalPoints'));
  if (balance === null || locked === null || total === null || total === balance - locked) return [];
  return [
    journeyFault(index, {
      ...wrong,
      pointer: '/totalPoints',
      documented: amountText(balance - locked),
      received: amountText(total),
      message: `${step.operation.id}: ${amountText(total)} points can be redeemed ("${step.name}"), where ${amountText(balance - locked)} are right: ${amountText(balance)} without ${amountText(locked)} that are locked.`,
    }),
  ];
}

/** Right after the activation nothing is pending. */
function stillLocked(record: JourneyRecord, step: TakenStep, index: number): readonly JourneyViolation[] {
  const cause = index - 1;
  const activation = record.steps[cause];
  const locked = hundredths(answeredValue(step, 'memberPointsLocked'));
  if (activation?.act !== 'activate' || stepStatus(activation) !== 'accepted' || locked === null || locked === 0)
    return [];
  const message = `${activation.operation.id}: after "${activation.name}" ${amountText(locked)} points are still locked.`;
  return [
    journeyFault(cause, { ...wrong, documented: 'no point is locked', received: amountText(locked), message }, index),
  ];
}
