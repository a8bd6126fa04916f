import { auditUserKept } from './audit-user-kept.ts';
import { balanceAddsUp } from './balance-adds-up.ts';
import { duplicateRefused } from './duplicate-refused.ts';
import { earnedOnce } from './earned-once.ts';
import { equationsHold } from './equations-hold.ts';
import { exclusionEarnsNothing } from './exclusion-earns-nothing.ts';
import type { JourneyRecord, JourneyRule, JourneyViolation } from './journey-record.ts';
import { ledgerSumsToBalance } from './ledger-sums-to-balance.ts';
import { ledgerTellsChange } from './ledger-tells-change.ts';
import { mergeSums } from './merge-sums.ts';
import { mergedMemberClosed } from './merged-member-closed.ts';
import { pendingNotSpendable } from './pending-not-spendable.ts';
import { redeemedOnce } from './redeemed-once.ts';
import { redemptionWithinBalance } from './redemption-within-balance.ts';
import { refusalChangesNothing } from './refusal-changes-nothing.ts';
import { returnsRestore } from './returns-restore.ts';
import { rewardCostsItsValue } from './reward-costs-its-value.ts';
import { rewardStateFollows } from './reward-state-follows.ts';
import { tenancyKept } from './tenancy-kept.ts';
import { tierDiscountApplies } from './tier-discount-applies.ts';
import { tierOfEnrolment } from './tier-of-enrolment.ts';
import { tierRateApplies } from './tier-rate-applies.ts';
import { transactionsAreListed } from './transactions-are-listed.ts';

/** The business rules that every journey must keep, those of the balance first. */
export const journeyRules: readonly JourneyRule[] = [
  balanceAddsUp,
  ledgerSumsToBalance,
  ledgerTellsChange,
  transactionsAreListed,
  earnedOnce,
  duplicateRefused,
  equationsHold,
  refusalChangesNothing,
  returnsRestore,
  redemptionWithinBalance,
  rewardCostsItsValue,
  redeemedOnce,
  rewardStateFollows,
  pendingNotSpendable,
  tierOfEnrolment,
  tierRateApplies,
  tierDiscountApplies,
  exclusionEarnsNothing,
  mergeSums,
  mergedMemberClosed,
  auditUserKept,
  tenancyKept,
];

/**
 * Lets every rule judge a journey.
 * @param record the steps that were taken
 * @returns violations, each with the step that is to blame and the step that shows it
 */
export function journeyViolations(record: JourneyRecord): readonly JourneyViolation[] {
  return journeyRules.flatMap((rule) => rule(record));
}
