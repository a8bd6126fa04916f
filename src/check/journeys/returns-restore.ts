import { amountText } from './amount-text.ts';
import { brokenChanges } from './broken-changes.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRule } from './journey-record.ts';
import { wronglyDone } from './wrongly-done.ts';

const wrong = {
  rule: 'returns-restore',
  source: 'loyalty rules R10 and R16',
  fix: 'Let a return, a cancellation and a reversal book back exactly what the original booked, once.',
};

/**
 * A return takes back exactly the points of its purchase, a cancelled or reversed reward gives back exactly what it
 * cost, and neither does so twice.
 *
 * @see loyalty rules R10 and R16
 * @example POST /api/v1/redeem/cancel: "cancellation" should have brought the balance back to 90, and it is 89.99.
 */
export const returnsRestore: JourneyRule = (record) => [
  ...wronglyDone(record, wrong),
  ...brokenChanges(record, 'returns-restore').map(({ step, cause, shownBy, before, after, expected }) =>
    journeyFault(
      cause,
      {
        ...wrong,
        documented: amountText(before + expected),
        received: amountText(after),
        message: `${step.operation.id}: "${step.name}" should have brought the balance back to ${amountText(before + expected)}, and it is ${amountText(after)}.`,
      },
      shownBy,
    ),
  ),
];
