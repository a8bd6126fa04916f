import { amountText } from './amount-text.ts';
import { answeredValue, namedValue } from './answered-value.ts';
import { balanceOf } from './balance-of.ts';
import { brokenChanges } from './broken-changes.ts';
import { hundredths } from './hundredths.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRecord, JourneyRule, JourneyViolation, TakenStep } from './journey-record.ts';
import { sentField } from './sent-field.ts';
import { stepStatus } from './step-status.ts';

const rule = 'balance-adds-up';
const fix = 'Let the service reckon every balance from the one ledger, in the transaction that changes it.';

/**
 * A balance is what was earned without what was deducted, used and expired; it is the sum of its parts; it changes by
 * exactly what a step says that it gave or took; and a purchase answers the balance that is read next.
 *
 * @see loyalty rules R1, R2, R3, R8 and R13
 * @example GET /api/v1/inquire/{profileId}/member-points: 90.01 points are available, yet 90 were earned, 0 deducted, 0 used and 0 expired.
 */
export const balanceAddsUp: JourneyRule = (record) => [
  ...record.steps.flatMap((step, index) =>
    step.act === 'balance' || step.act === 'summary' ? sums(step, index) : answeredBalance(record, step, index),
  ),
  ...brokenChanges(record, rule).map(({ step, cause, shownBy, before, after, expected }) =>
    journeyFault(
      cause,
      {
        rule,
        documented: `${amountText(before)} and ${amountText(expected)} make ${amountText(before + expected)}`,
        received: amountText(after),
        message: `${step.operation.id}: after "${step.name}" the balance went from ${amountText(before)} to ${amountText(after)}, where ${amountText(before + expected)} is right.`,
        source: 'loyalty rules R1 and R13',
        fix,
      },
      shownBy,
    ),
  ),
];

/** What one answer says must fit together. */
function sums(step: TakenStep, index: number): readonly JourneyViolation[] {
  if (balanceOf(step) === null) return [];
  const at = (name: string, within: unknown = undefined): number | null =>
    hundredths(within === undefined ? answeredValue(step, name) : namedValue(within, name));
  const available = at('memberPointsAvailable');
  const taken = ['memberPointsDeducted', 'memberPointsUsed', 'memberPointsExpired'].map((name) => at(name));
  const found: JourneyViolation[] = [];
  const wrong = (name: string, received: number, right: number, of: string): void => {
    const message = `${step.operation.id}: ${name} is ${amountText(received)}, yet ${of} make ${amountText(right)} ("${step.name}").`;
    found.push(
      journeyFault(index, {
        rule,
        pointer: `/${name}`,
        documented: amountText(right),
        received: amountText(received),
        message,
        source: 'loyalty rules R1 and R2',
        fix,
      }),
    );
  };
  const earned = at('memberPointsEarned');
  if (available !== null && earned !== null && taken.every((part) => part !== null)) {
    const right = taken.reduce((rest: number, part) => rest - (part ?? 0), earned);
    const parts = [earned, ...taken].map((part) => amountText(part ?? 0)).join(', ');
    if (available !== right)
      wrong('memberPointsAvailable', available, right, `what was earned, deducted, used and expired (${parts})`);
  }
  const total = at('totalPoints');
  if (available !== null && total !== null && total !== available)
    wrong('totalPoints', total, available, 'the points available');
  const byType = sumOf(answeredValue(step, 'pointsByType'), 'points');
  if (available !== null && byType !== null && byType !== available)
    wrong('pointsByType', byType, available, 'the points available');
  const breakdown = answeredValue(step, 'breakdown');
  for (const name of ['totalPoints', 'totalCurrencyValue'] as const) {
    const whole = at(name, breakdown);
    const parts = ['unrestrictedPoints', 'restrictedPoints'].map((part) =>
      at(name, namedValue(breakdown, part) ?? null),
    );
    const right = parts.reduce((sum: number, part) => sum + (part ?? 0), 0);
    // Each currency value is rounded by itself.
    const tolerance = name === 'totalPoints' ? 0 : 1;
    if (whole !== null && parts.every((part) => part !== null) && Math.abs(whole - right) > tolerance)
      wrong(`breakdown/${name}`, whole, right, 'unrestricted and restricted points');
  }
  return found;
}

function sumOf(list: unknown, name: string): number | null {
  if (!Array.isArray(list)) return null;
  const parts = list.map((item: unknown) => hundredths(namedValue(item, name)));
  return parts.some((part) => part === null) ? null : parts.reduce((sum: number, part) => sum + (part ?? 0), 0);
}

/** The balance that a step answers is the one that is read right after it. */
function answeredBalance(record: JourneyRecord, step: TakenStep, index: number): readonly JourneyViolation[] {
  if (stepStatus(step) !== 'accepted' || step.isForeign || step.act === 'calculate') return [];
  const isAsked = step.act === 'activity' || String(sentField(step, 'fetchUpdatedMemberPointTotals')) === '1';
  const said = isAsked ? hundredths(answeredValue(step, 'currentPointsBalance')) : null;
  const shownBy = record.steps.findIndex(
    (one, at) => at > index && one.act === 'balance' && one.members[0] === step.members[0],
  );
  const next = record.steps[shownBy];
  const isNext = record.steps.slice(index + 1, shownBy).every(({ operation }) => operation.method === 'GET');
  const read = next === undefined || !isNext ? null : balanceOf(next);
  if (said === null || read === null || said === read) return [];
  return [
    journeyFault(
      index,
      {
        rule,
        pointer: '/currentPointsBalance',
        documented: amountText(read),
        received: amountText(said),
        message: `${step.operation.id}: answered a balance of ${amountText(said)} to "${step.name}", yet ${amountText(read)} is read right after.`,
        source: 'loyalty rule R8',
        fix,
      },
      shownBy,
    ),
  ];
}
