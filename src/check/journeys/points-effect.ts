import { answeredValue } from './answered-value.ts';
import { hundredths } from './hundredths.ts';
import type { JourneyRecord, TakenStep } from './journey-record.ts';
import { sentField } from './sent-field.ts';
import { stepStatus } from './step-status.ts';

/**
 * What a step should have changed in a member's balance, in hundredths, by what it was answered itself: a purchase its
 * points, a return those of the purchase it names, a reward its cost, a cancelled one the same. A refused step changes
 * nothing. `null` where that cannot be told.
 * @param record the journey
 * @param index of the step
 * @param member name of the member
 * @param balances last balances seen before the step, by member
 */
export function pointsEffect(
  record: JourneyRecord,
  index: number,
  member: string,
  balances: ReadonlyMap<string, number>,
): number | null {
  const step = record.steps[index];
  if (step === undefined || stepStatus(step) === 'neither') return null;
  if (stepStatus(step) === 'refused') return 0;
  const gives = step.members.length > 1 && step.members[0] === member;
  switch (step.act) {
    case 'purchase':
    case 'activity':
      return hundredths(answeredValue(step, 'points'));
    case 'return':
      return negative(pointsOfOriginal(record, index) ?? absolute(hundredths(answeredValue(step, 'points'))));
    case 'issue':
      return negative(hundredths(answeredValue(step, 'rewardPointCost')));
    case 'cancel':
    case 'reverse':
      return costOfReward(record, sentField(step, 'redemptionCode'));
    case 'adjust':
      return hundredths(sentField(step, 'points'));
    case 'transfer': {
      const points = hundredths(sentField(step, 'points'));
      return gives ? negative(points) : points;
    }
    case 'merge': {
      const moved = balances.get(step.members[0] ?? '') ?? null;
      return gives ? negative(moved) : moved;
    }
    case 'enrol':
      return null;
    default:
      return 0;
  }
}

function pointsOfOriginal(record: JourneyRecord, index: number): number | null {
  const reference = sentField(record.steps[index] as TakenStep, 'reverseTransactionExternalRef');
  const original = record.steps
    .slice(0, index)
    .findLast(
      (step) =>
        step.act === 'purchase' &&
        stepStatus(step) === 'accepted' &&
        sentField(step, 'transactionExternalReference') === reference,
    );
  return original === undefined ? null : hundredths(answeredValue(original, 'points'));
}

function costOfReward(record: JourneyRecord, code: unknown): number | null {
  const issue = record.steps.find(
    (step) => step.act === 'issue' && code !== undefined && answeredValue(step, 'redemptionCode') === code,
  );
  return issue === undefined ? null : hundredths(answeredValue(issue, 'rewardPointCost'));
}

function negative(value: number | null): number | null {
  return value === null ? null : 0 - value;
}

function absolute(value: number | null): number | null {
  return value === null ? null : Math.abs(value);
}
