import type { LoyaltyAct } from '../../plan/journeys/loyalty-operations.ts';
import { receivedText } from '../received-text.ts';
import { answeredRows } from './answered-rows.ts';
import { answeredValue, namedValue } from './answered-value.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRecord, JourneyRule, JourneyViolation, TakenStep } from './journey-record.ts';
import { sentField } from './sent-field.ts';
import { stepStatus } from './step-status.ts';

/** What a reward is after a step. */
const states: Readonly<Partial<Record<LoyaltyAct, string>>> = {
  issue: 'Active',
  use: 'Redeemed',
  cancel: 'Cancelled',
  reverse: 'Reversed',
};

/**
 * A reward is shown in the state that the last step brought it to.
 *
 * @see loyalty rule R15
 * @example GET /api/v1/redeem/reward/{redemptionCode}: the reward is shown as "Active" (string) after "use", where Redeemed is right.
 */
export const rewardStateFollows: JourneyRule = (record) =>
  record.steps.flatMap((step, index): readonly JourneyViolation[] =>
    shownRewards(step).flatMap(({ code, state }): readonly JourneyViolation[] => {
      const last = lastChange(record, code, index);
      const right = last === undefined ? undefined : states[last.act];
      if (last === undefined || right === undefined || state === undefined || state === right) return [];
      return [
        journeyFault(index, {
          rule: 'reward-state-follows',
          pointer: '/status',
          documented: right,
          received: receivedText(state),
          message: `${step.operation.id}: the reward is shown as ${receivedText(state)} after "${last.name}", where ${right} is right.`,
          source: 'loyalty rule R15',
          fix: 'Let the service store the new state of a reward with the change itself.',
        }),
      ];
    }),
  );

function shownRewards(step: TakenStep): readonly { readonly code: unknown; readonly state: unknown }[] {
  if (stepStatus(step) !== 'accepted' || step.isForeign) return [];
  if (step.act === 'reward') return [{ code: sentField(step, 'redemptionCode'), state: answeredValue(step, 'status') }];
  if (step.act !== 'rewards') return [];
  return (answeredRows(step)?.rows ?? []).map((row) => ({
    code: namedValue(row, 'redemptionCode'),
    state: namedValue(row, 'status'),
  }));
}

/** The last accepted step that changed the reward's state. */
function lastChange(record: JourneyRecord, code: unknown, before: number): TakenStep | undefined {
  return record.steps.slice(0, before).findLast((step) => {
    if (states[step.act] === undefined || stepStatus(step) !== 'accepted') return false;
    const own = step.act === 'issue' ? answeredValue(step, 'redemptionCode') : sentField(step, 'redemptionCode');
    return own !== undefined && own === code;
  });
}
