import type { Company } from '../company.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { isoDate } from '../moment/iso-date.ts';
import { RuleBroken } from '../rule-broken.ts';

/**
 * Counts an adjustment against what the user may adjust per day in UTC (R19). Superusers have no limit.
 * @param context the call's context
 * @param company the tenant
 * @param points signed hundredths; deductions count like additions
 * @throws RuleBroken above the limit, and then counts nothing
 */
export function countAdjustment(context: LoyaltyContext, company: Company, points: number): void {
  if (context.user.superuser || faulty(context, 'adjustment-limit-ignored')) return;
  const day = isoDate(context.clock.now());
  const known = company.adjustmentUses.get(context.user.id);
  const use = known?.day === day ? known : { day, calls: 0, points: 0 };
  const limit = company.adjustmentLimit;
  if (use.calls + 1 > limit.calls) throw new RuleBroken('Daily number of point adjustments is exhausted.');
  if (use.points + Math.abs(points) > limit.points) throw new RuleBroken('Daily points to adjust are exhausted.');
  use.calls += 1;
  use.points += Math.abs(points);
  company.adjustmentUses.set(context.user.id, use);
}
