/** Where a discount applies. */
export type DiscountScope = 'tier' | 'item' | 'miscellaneous';

/** A discount rule. Percentage in ten-thousandths, amount in hundredths. */
export interface DiscountRuleRecord {
  readonly id: number;
  readonly ruleName: string;
  readonly scope: DiscountScope;
  readonly tierReference: string | null;
  readonly SKU: string | null;
  readonly category: string | null;
  readonly discountPercentage: number | null;
  readonly discountAmount: number | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly isActive: boolean;
}

/** A coupon. Percentage in ten-thousandths, amounts in hundredths. */
export interface Coupon {
  readonly code: string;
  readonly discountPercentage: number | null;
  readonly discountAmount: number | null;
  readonly minimumGross: number;
  readonly tierReference: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** How often one member can use it; null: always. */
  readonly usesPerMember: number | null;
}
