import { type BalanceChange, balanceChanges } from './balance-changes.ts';
import type { JourneyRecord, TakenStep } from './journey-record.ts';
import { stepStatus } from './step-status.ts';

/** The rules that share the changes of balances among them. */
export type ChangeRule =
  | 'earned-once'
  | 'returns-restore'
  | 'merge-sums'
  | 'refusal-changes-nothing'
  | 'balance-adds-up';

/** A change that is not what it should be, with the step that is to blame. */
export interface BrokenChange extends BalanceChange {
  readonly step: TakenStep;
}

/** Changes of balances that are not what they should be, and are the matter of one rule, so that each is told once. */
export function brokenChanges(record: JourneyRecord, rule: ChangeRule): readonly BrokenChange[] {
  return balanceChanges(record).flatMap((change) => {
    const step = record.steps[change.cause];
    if (step === undefined || change.after - change.before === change.expected) return [];
    return ruleOf(step, change) === rule ? [{ ...change, step }] : [];
  });
}

function ruleOf(step: TakenStep, { before, after, expected }: BalanceChange): ChangeRule {
  if (stepStatus(step) === 'refused') return 'refusal-changes-nothing';
  if (step.act === 'return' || step.act === 'cancel' || step.act === 'reverse') return 'returns-restore';
  if (step.act === 'merge') return 'merge-sums';
  const times = (after - before) / expected;
  const isMultiple = Number.isInteger(times) && times > 1;
  return isMultiple && (step.act === 'purchase' || step.act === 'activity') ? 'earned-once' : 'balance-adds-up';
}
