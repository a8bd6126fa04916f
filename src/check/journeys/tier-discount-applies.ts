import { amountText } from './amount-text.ts';
import { answeredRows } from './answered-rows.ts';
import { answeredValue, namedValue } from './answered-value.ts';
import { hundredths } from './hundredths.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRecord, JourneyRule, JourneyViolation, TakenStep } from './journey-record.ts';
import { sentField } from './sent-field.ts';
import { stepStatus } from './step-status.ts';
import { tierOf } from './tier-of.ts';

const wrong = {
  rule: 'tier-discount-applies',
  source: 'loyalty rules R22 and R23',
  fix: 'Let the discounts of a basket be those of the tier that the member has now, and subtract what is listed.',
};

/**
 * The discount of a tier applies to its members, by its percentage of the net amount, and to nobody else; the net amount
 * of a basket is what was sent without the discounts that are listed.
 *
 * @see loyalty rules R22 and R23
 * @example POST /api/v1/discount/: the discount of tier GLD applies to a member of tier BRZ ("basket before").
 */
export const tierDiscountApplies: JourneyRule = (record) =>
  record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    if (stepStatus(step) !== 'accepted' || step.isForeign) return [];
    if (step.act === 'basket') return [...netAmount(step, index), ...ownDiscount(record, step, index)];
    return step.act === 'eligible' ? ownDiscount(record, step, index) : [];
  });

/** What is listed is what is subtracted. */
function netAmount(step: TakenStep, index: number): readonly JourneyViolation[] {
  const net = hundredths(sentField(step, 'netAmount'));
  const after = hundredths(answeredValue(step, 'netAmount'));
  const values = discountsOf(step).map((discount) => hundredths(namedValue(discount, 'value')));
  if (net === null || after === null || values.some((value) => value === null)) return [];
  const sum = values.reduce((total: number, value) => total + (value ?? 0), 0);
  if (after === net - sum) return [];
  return [
    journeyFault(index, {
      ...wrong,
      pointer: '/netAmount',
      documented: amountText(net - sum),
      received: amountText(after),
      message: `${step.operation.id}: the net amount is ${amountText(after)}, yet ${amountText(net)} without discounts of ${amountText(sum)} make ${amountText(net - sum)} ("${step.name}").`,
    }),
  ];
}

/** The discount that the journey made, at a member of its tier or of another. */
function ownDiscount(record: JourneyRecord, step: TakenStep, index: number): readonly JourneyViolation[] {
  const made = record.steps
    .slice(0, index)
    .find((one) => one.act === 'discount rule' && stepStatus(one) === 'accepted');
  const tier = tierOf(record, step.members[0] ?? '', index);
  if (made === undefined || tier === null || tier.reference === undefined) return [];
  const id = answeredValue(made, 'id');
  const wanted = answeredValue(made, 'tierReference');
  const listed = step.act === 'eligible' ? (answeredRows(step)?.rows ?? []) : discountsOf(step);
  const own = listed.find((discount) => String(namedValue(discount, 'id')) === String(id));
  const isRight = wanted === tier.reference;
  if (isRight === (own !== undefined))
    return own === undefined || step.act === 'eligible' ? [] : percentage(step, index, own);
  const applies = own === undefined ? 'does not apply' : 'applies';
  return [
    journeyFault(index, {
      ...wrong,
      pointer: '/discounts',
      documented: isRight
        ? `discount ${String(id)} of tier ${String(wanted)}`
        : `no discount of tier ${String(wanted)}`,
      received: own === undefined ? 'it is not listed' : `discount ${String(id)} is listed`,
      message: `${step.operation.id}: the discount of tier ${String(wanted)} ${applies} to a member of tier ${String(tier.reference)} ("${step.name}").`,
    }),
  ];
}

/** A percentage of the net amount, unless there is not that much left of it. */
function percentage(step: TakenStep, index: number, own: unknown): readonly JourneyViolation[] {
  const percent = Number(namedValue(own, 'discountPercentage'));
  const value = hundredths(namedValue(own, 'value'));
  const net = hundredths(sentField(step, 'netAmount'));
  const left = hundredths(answeredValue(step, 'netAmount'));
  if (value === null || net === null || left === 0 || !(percent > 0)) return [];
  const right = (net * percent) / 100;
  // Rounded half up or half even: both are within half a hundredth.
  if (Math.abs(value - right) < 0.5 + 1e-6) return [];
  return [
    journeyFault(index, {
      ...wrong,
      pointer: '/discounts/value',
      documented: `${percent} % of ${amountText(net)}`,
      received: amountText(value),
      message: `${step.operation.id}: a discount of ${percent} % takes ${amountText(value)} off ${amountText(net)} ("${step.name}").`,
    }),
  ];
}

function discountsOf(step: TakenStep): readonly unknown[] {
  const whole = answeredValue(step, 'discounts');
  const items = answeredValue(step, 'transactionItems');
  return [whole, ...(Array.isArray(items) ? items.map((item: unknown) => namedValue(item, 'discounts')) : [])].flatMap(
    (list) => (Array.isArray(list) ? (list as readonly unknown[]) : []),
  );
}
