import { decimal } from '../amount/decimal.ts';
import { hundredths } from '../amount/hundredths.ts';
import { share } from '../amount/share.ts';
import type { Company } from '../company.ts';
import { companyOf } from '../company-of.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfField } from '../member/member-of-field.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { inDateRange } from '../moment/in-date-range.ts';
import { isoDate } from '../moment/iso-date.ts';
import { couponUseKey } from './coupon-use-key.ts';
import type { Coupon } from './discount-rule-record.ts';

/** Body of C8. */
export interface CouponValidation {
  readonly couponCode: string;
  readonly profileId: string;
  readonly grossAmount?: number | null | undefined;
}

/** Answer of C8. */
export interface CouponValidationResult {
  readonly valid: boolean;
  /** Why not, or null. */
  readonly reason: string | null;
  readonly discountAmount: number;
}

/**
 * C8: whether a member can use a coupon, and what it takes off a gross amount. Changes nothing; E1 counts the use.
 * @param context the call's context
 * @param input the body
 * @returns the answer; an unknown coupon is not valid
 * @throws FieldRefused for an unknown member
 */
export function validateCoupon(context: LoyaltyContext, input: CouponValidation): CouponValidationResult {
  const company = companyOf(context);
  const member = memberOfField(context, 'profileId', input.profileId, 'read');
  const gross = hundredths(input.grossAmount ?? 0, 'grossAmount');
  const coupon = company.coupons.find(({ code }) => code === input.couponCode);
  if (coupon === undefined) return { valid: false, reason: 'Coupon does not exist.', discountAmount: 0 };
  const reason = refusal(company, coupon, member, gross, isoDate(context.clock.now()));
  const amount = coupon.discountAmount ?? share(gross, coupon.discountPercentage ?? 0, 1_000_000);
  return { valid: reason === null, reason, discountAmount: reason === null ? decimal(Math.min(amount, gross)) : 0 };
}

function refusal(company: Company, coupon: Coupon, member: MemberRecord, gross: number, day: string): string | null {
  if (member.status !== 'Active') return `Member is ${member.status.toLowerCase()}.`;
  if (!inDateRange(day, coupon.startDate, coupon.endDate)) return 'Coupon does not run today.';
  const { tier } = member.account;
  if (coupon.tierReference !== null && coupon.tierReference !== tier.tierExternalReference) {
    return "Coupon does not apply to the member's tier.";
  }
  if (gross < coupon.minimumGross) return 'grossAmount is below the minimum of the coupon.';
  const uses = company.couponUses.get(couponUseKey(coupon.code, member.profileId)) ?? 0;
  return coupon.usesPerMember !== null && uses >= coupon.usesPerMember ? 'Coupon is used up.' : null;
}
