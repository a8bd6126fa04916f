import { amountText } from './amount-text.ts';
import { brokenChanges } from './broken-changes.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRule } from './journey-record.ts';

/**
 * A purchase earns the points that it answers, once.
 *
 * @see loyalty rule R6
 * @example POST /api/v1/earn/: "purchase" earned 90 points, yet the balance grew by 180.
 */
export const earnedOnce: JourneyRule = (record) =>
  brokenChanges(record, 'earned-once').map(({ step, cause, shownBy, before, after, expected }) =>
    journeyFault(
      cause,
      {
        rule: 'earned-once',
        documented: `${amountText(expected)} points more`,
        received: `${amountText(after - before)} points more`,
        message: `${step.operation.id}: "${step.name}" earned ${amountText(expected)} points, yet the balance grew by ${amountText(after - before)}.`,
        source: 'loyalty rule R6',
        fix: 'Let a transaction credit its points once, also when it is retried.',
      },
      shownBy,
    ),
  );
