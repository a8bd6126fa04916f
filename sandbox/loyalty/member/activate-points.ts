import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { activateLots } from '../points/activate-lots.ts';
import { convertAutomatically } from '../points/convert-automatically.ts';
import { memberOfField } from './member-of-field.ts';
import { requireActive } from './require-active.ts';

/** Body of M5. Moments in milliseconds since the epoch. */
export interface PointsActivation {
  readonly profileId: string;
  readonly startDate?: number | null | undefined;
  readonly endDate?: number | null | undefined;
}

/**
 * M5: makes pending points active, those of purchases inside the range, all without a range (R9).
 * @param context the call's context
 * @param input the body
 * @returns null
 * @throws FieldRefused for an unknown member, or a range that ends before it starts
 * @throws RuleBroken if the member is not active
 */
export function activatePoints(context: LoyaltyContext, input: PointsActivation): null {
  const company = companyOf(context);
  const member = memberOfField(context, 'profileId', input.profileId, 'write');
  const start = input.startDate ?? Number.NEGATIVE_INFINITY;
  const end = input.endDate ?? Number.POSITIVE_INFINITY;
  if (end < start) throw new FieldRefused('endDate', 'Must not be before startDate.');
  requireActive(context, member);
  if (faulty(context, 'activation-lost')) return null;
  const activated = activateLots(
    company,
    member,
    (lot) => start <= lot.activityTimestamp && lot.activityTimestamp <= end,
  );
  if (activated > 0) convertAutomatically(context, company, member);
  return null;
}
