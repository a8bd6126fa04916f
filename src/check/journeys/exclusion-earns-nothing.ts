import { isRecord } from '../../spec/is-record.ts';
import { amountText } from './amount-text.ts';
import { answeredValue, namedValue } from './answered-value.ts';
import { hundredths } from './hundredths.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRule, JourneyViolation, TakenStep } from './journey-record.ts';
import { sentField } from './sent-field.ts';
import { stepStatus } from './step-status.ts';

/** Both sides are rounded to hundredths. */
const ROUNDING = 1;

/**
 * A line of an excluded product earns nothing, the other lines as before; when the exclusion is lifted all earn again.
 * The rate is that of the same purchase before the exclusion.
 *
 * @see loyalty rule R6
 * @example POST /api/v1/earn/: "purchase" earned 90 points, where 30 are right without the excluded product.
 */
export const exclusionEarnsNothing: JourneyRule = (record) => {
  const excluded = record.steps.findIndex((step) => step.act === 'exclude' && stepStatus(step) === 'accepted');
  const exclusion = record.steps[excluded];
  const control = record.steps.slice(0, Math.max(excluded, 0)).findLast(isPurchase);
  const earned = control === undefined ? null : hundredths(answeredValue(control, 'points'));
  if (exclusion === undefined || control === undefined || earned === null || earned <= 0) return [];
  const lifted = record.steps.findIndex((step) => step.act === 'lift' && stepStatus(step) === 'accepted');
  const reference = sentField(exclusion, 'reference');
  return record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    const points = index > excluded && isPurchase(step) ? hundredths(answeredValue(step, 'points')) : null;
    const whole = netOf(control, () => true);
    const isLifted = lifted !== -1 && index > lifted;
    const counted = netOf(step, (sku) => isLifted || sku !== reference);
    if (points === null || whole === 0) return [];
    const right = Math.round((earned * counted) / whole);
    if (Math.abs(points - right) <= (isLifted ? 0 : ROUNDING)) return [];
    return [
      journeyFault(index, {
        rule: 'exclusion-earns-nothing',
        pointer: '/points',
        documented: amountText(right),
        received: amountText(points),
        message: `${step.operation.id}: "${step.name}" earned ${amountText(points)} points, where ${amountText(right)} are right ${isLifted ? 'now that the exclusion is lifted' : 'without the excluded product'}.`,
        source: 'loyalty rule R6',
        fix: 'Let lines of excluded products and categories earn nothing while the exclusion holds.',
      }),
    ];
  });
};

function isPurchase(step: TakenStep): boolean {
  return (
    step.act === 'purchase' && stepStatus(step) === 'accepted' && Array.isArray(sentField(step, 'transactionItems'))
  );
}

/** Net amount of the lines that count. */
function netOf(step: TakenStep, counts: (sku: unknown) => boolean): number {
  const lines = sentField(step, 'transactionItems');
  return (Array.isArray(lines) ? lines : [])
    .filter((line: unknown) => isRecord(line) && counts(namedValue(line, 'SKU')))
    .reduce((sum: number, line: unknown) => sum + (hundredths(namedValue(line, 'netAmount')) ?? 0), 0);
}
