import { amountText } from './amount-text.ts';
import { answeredValue } from './answered-value.ts';
import { balanceOf } from './balance-of.ts';
import { hundredths } from './hundredths.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRule, JourneyViolation } from './journey-record.ts';
import { stepStatus } from './step-status.ts';
import { wronglyDone } from './wrongly-done.ts';

const wrong = {
  rule: 'redemption-within-balance',
  source: 'loyalty rule R12',
  fix: 'Let the service compare the cost of a reward with the redeemable points under a lock.',
};

/**
 * No reward costs more points than the member has.
 *
 * @see loyalty rule R12
 * @example POST /api/v1/redeem/reward/issue: answered 201 to "reward beyond the balance", which must be refused, since it costs more points than there are.
 */
export const redemptionWithinBalance: JourneyRule = (record) => [
  ...wronglyDone(record, wrong),
  ...record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    if (step.act !== 'issue' || step.refusal !== null || stepStatus(step) !== 'accepted') return [];
    const looks = record.steps
      .slice(0, index)
      .filter((one) => one.act === 'balance' && one.members[0] === step.members[0]);
    const last = looks.at(-1);
    const balance = last === undefined ? null : balanceOf(last);
    const cost = hundredths(answeredValue(step, 'rewardPointCost'));
    if (balance === null || cost === null || cost <= balance) return [];
    return [
      journeyFault(index, {
        ...wrong,
        pointer: '/rewardPointCost',
        documented: `at most ${amountText(balance)}`,
        received: amountText(cost),
        message: `${step.operation.id}: "${step.name}" cost ${amountText(cost)} points, yet there were ${amountText(balance)}.`,
      }),
    ];
  }),
];
