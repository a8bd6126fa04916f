import { answerText } from '../answer-text.ts';
import { amountText } from './amount-text.ts';
import { brokenChanges } from './broken-changes.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRecord, JourneyRule, JourneyViolation } from './journey-record.ts';
import { sentField } from './sent-field.ts';
import { stepStatus } from './step-status.ts';

const wrong = {
  rule: 'refusal-changes-nothing',
  source: 'loyalty rule R29',
  fix: 'Let the service check the whole request before it stores anything, or roll back what it stored.',
};

/**
 * What is refused changes nothing: no points, and no reference is used up.
 *
 * @see loyalty rule R29
 * @example POST /api/v1/earn/: "mended purchase" is refused, since the refused "purchase that does not add up" used up its reference.
 */
export const refusalChangesNothing: JourneyRule = (record) => [
  ...reservedReferences(record),
  ...brokenChanges(record, 'refusal-changes-nothing').map(({ step, cause, shownBy, before, after }) =>
    journeyFault(
      cause,
      {
        ...wrong,
        documented: `${amountText(before)}, as before`,
        received: amountText(after),
        message: `${step.operation.id}: "${step.name}" was refused, yet the balance went from ${amountText(before)} to ${amountText(after)}.`,
      },
      shownBy,
    ),
  ),
];

/** A purchase without fault is refused since its reference is that of a refused one, though others like it are accepted. */
function reservedReferences(record: JourneyRecord): readonly JourneyViolation[] {
  return record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    if (step.act !== 'purchase' || step.refusal !== null || stepStatus(step) !== 'refused') return [];
    const reference = sentField(step, 'transactionExternalReference');
    const others = record.steps.slice(0, index).filter((one) => one.act === 'purchase');
    const before = others.filter((one) => sentField(one, 'transactionExternalReference') === reference);
    const isControlled = others.some((one) => one.refusal === null && stepStatus(one) === 'accepted');
    const [refused] = before;
    if (refused === undefined || !isControlled || before.some((one) => stepStatus(one) !== 'refused')) return [];
    return [
      journeyFault(index, {
        ...wrong,
        documented: 'accepted, since nothing with this reference is stored',
        received: answerText(step.exchange.response),
        message: `${step.operation.id}: "${step.name}" is refused, since the refused "${refused.name}" used up its reference.`,
      }),
    ];
  });
}
