import { amountText } from './amount-text.ts';
import { brokenChanges } from './broken-changes.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRule } from './journey-record.ts';

/**
 * After a merge the survivor has the points of both, and the other none.
 *
 * @see loyalty rule R24
 * @example POST /api/v1/member/merge: survivor has 90 points after the merge, where 180 are right.
 */
export const mergeSums: JourneyRule = (record) =>
  brokenChanges(record, 'merge-sums').map(({ step, member, cause, shownBy, before, after, expected }) =>
    journeyFault(
      cause,
      {
        rule: 'merge-sums',
        documented: amountText(before + expected),
        received: amountText(after),
        message: `${step.operation.id}: ${member} has ${amountText(after)} points after the merge, where ${amountText(before + expected)} are right.`,
        source: 'loyalty rule R24',
        fix: 'Let a merge move all points of the merged member to the survivor in one transaction.',
      },
      shownBy,
    ),
  );
