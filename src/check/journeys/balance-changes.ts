import { balanceOf } from './balance-of.ts';
import type { JourneyRecord } from './journey-record.ts';
import { pointsEffect } from './points-effect.ts';

/** A member's balance from one look to the next. All amounts in hundredths. */
export interface BalanceChange {
  readonly member: string;
  readonly before: number;
  readonly after: number;
  /** What the steps in between should have changed. */
  readonly expected: number;
  /** Index of the last step in between; that of the look itself where nothing was done. */
  readonly cause: number;
  /** Index of the look that shows it. */
  readonly shownBy: number;
}

/** How balances changed, as far as it can be told what should have changed them. */
export function balanceChanges(record: JourneyRecord): readonly BalanceChange[] {
  const balances = new Map<string, number>();
  const since = new Map<string, { readonly index: number; readonly effect: number | null }[]>();
  const changes: BalanceChange[] = [];
  for (const [index, step] of record.steps.entries()) {
    if (step.act === 'balance') {
      const [member = ''] = step.members;
      const after = balanceOf(step);
      if (after === null) continue;
      const before = balances.get(member);
      const done = since.get(member) ?? [];
      const effects = done.map(({ effect }) => effect).filter((effect) => effect !== null);
      if (before !== undefined && effects.length === done.length) {
        const expected = effects.reduce((sum, effect) => sum + effect, 0);
        changes.push({ member, before, after, expected, cause: done.at(-1)?.index ?? index, shownBy: index });
      }
      balances.set(member, after);
      since.delete(member);
    } else if (step.operation.method !== 'GET') {
      for (const member of step.members) {
        const effect = pointsEffect(record, index, member, balances);
        since.set(member, [...(since.get(member) ?? []), { index, effect }]);
      }
    }
  }
  return changes;
}
