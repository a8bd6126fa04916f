import type { Coupon } from '../discount/discount-rule-record.ts';

/**
 * A coupon for all tiers, without end, minimum and limit unless said otherwise.
 * @param code the coupon
 * @param particulars what is special about it
 * @returns the coupon
 */
export function coupon(code: string, particulars: Partial<Coupon>): Coupon {
  return {
    code,
    discountPercentage: null,
    discountAmount: null,
    minimumGross: 0,
    tierReference: null,
    startDate: null,
    endDate: null,
    usesPerMember: null,
    ...particulars,
  };
}
