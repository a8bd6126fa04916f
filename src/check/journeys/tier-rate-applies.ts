import { amountText } from './amount-text.ts';
import { answeredValue, namedValue } from './answered-value.ts';
import { hundredths } from './hundredths.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRule, JourneyViolation } from './journey-record.ts';
import { sentField } from './sent-field.ts';
import { stepStatus } from './step-status.ts';
import { tierOf } from './tier-of.ts';

/**
 * A purchase earns by the rate of the member's tier, as the list of tiers tells it, on the net amount.
 *
 * @see loyalty rule R6
 * @example POST /api/v1/earn/: "purchase" of 900 earned 90 base points, where tier GLD earns 12.5 per 100.
 */
export const tierRateApplies: JourneyRule = (record) =>
  record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    if (step.act !== 'purchase' || stepStatus(step) !== 'accepted') return [];
    const row = tierOf(record, step.members[0] ?? '', index)?.row ?? null;
    const rate = row === null ? undefined : namedValue(row, 'earnPointsPer100');
    const net = hundredths(sentField(step, 'netAmount'));
    const points = hundredths(answeredValue(step, 'basePoints') ?? answeredValue(step, 'points'));
    if (typeof rate !== 'number' || net === null || points === null) return [];
    // Rounded half up or half even: both are within half a hundredth.
    if (Math.abs(points - (net * rate) / 100) < 0.5 + 1e-6) return [];
    const tier = String(namedValue(row, 'tierExternalReference'));
    return [
      journeyFault(index, {
        rule: 'tier-rate-applies',
        pointer: '/basePoints',
        documented: `${rate} per 100 of ${amountText(net)}`,
        received: amountText(points),
        message: `${step.operation.id}: "${step.name}" of ${amountText(net)} earned ${amountText(points)} base points, where tier ${tier} earns ${rate} per 100.`,
        source: 'loyalty rule R6',
        fix: 'Let a purchase earn by the rules of the tier that the member has at the time.',
      }),
    ];
  });
