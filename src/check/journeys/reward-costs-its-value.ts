import { amountText } from './amount-text.ts';
import { answeredValue } from './answered-value.ts';
import { balanceOf } from './balance-of.ts';
import { hundredths } from './hundredths.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRule, JourneyViolation } from './journey-record.ts';
import { sentField } from './sent-field.ts';
import { stepStatus } from './step-status.ts';

/**
 * A reward is worth what was asked for, and costs what the points of the balance are worth.
 *
 * @see loyalty rule R12
 * @example POST /api/v1/redeem/reward/issue: a reward of 10 cost 10 points, where 90 points are worth 45.
 */
export const rewardCostsItsValue: JourneyRule = (record) =>
  record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    if (step.act !== 'issue' || step.isForeign || stepStatus(step) !== 'accepted') return [];
    const look = record.steps
      .slice(0, index)
      .findLast((one) => one.act === 'balance' && one.members[0] === step.members[0]);
    const points = look === undefined ? null : balanceOf(look);
    const worth = look === undefined ? null : hundredths(answeredValue(look, 'totalCurrencyValue'));
    const cost = hundredths(answeredValue(step, 'rewardPointCost'));
    const value = hundredths(answeredValue(step, 'rewardValue'));
    const asked = hundredths(sentField(step, 'amountToRedeem'));
    const found: JourneyViolation[] = [];
    const wrong = (pointer: string, documented: number, received: number, message: string): void => {
      found.push(
        journeyFault(index, {
          rule: 'reward-costs-its-value',
          pointer,
          documented: amountText(documented),
          received: amountText(received),
          message: `${step.operation.id}: ${message}.`,
          source: 'loyalty rule R12',
          fix: 'Let a reward cost its amount divided by the value of a point.',
        }),
      );
    };
    if (value !== null && asked !== null && value !== asked)
      wrong(
        '/rewardValue',
        asked,
        value,
        `a reward of ${amountText(asked)} was asked for, and one of ${amountText(value)} issued`,
      );
    if (points !== null && worth !== null && worth > 0 && cost !== null && value !== null) {
      const right = Math.round((value * points) / worth);
      // The worth of the balance is rounded, so that the value of a point is known only as exactly as that.
      if (Math.abs(cost - right) > 1 + points / worth)
        wrong(
          '/rewardPointCost',
          right,
          cost,
          `a reward of ${amountText(value)} cost ${amountText(cost)} points, where ${amountText(points)} points are worth ${amountText(worth)}`,
        );
    }
    return found;
  });
