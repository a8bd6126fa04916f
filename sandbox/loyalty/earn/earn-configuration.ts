import type { PointType } from '../points/lot.ts';

/** A kind of transaction a company has configured. */
export interface TransactionType {
  readonly externalReference: string;
  readonly title: string;
  readonly isReturn: boolean;
}

/** How a tier earns. Rates in ten-thousandths. */
export interface EarnRule {
  readonly id: number;
  readonly clubReference: string;
  readonly tierReference: string;
  readonly earnPointsPer100: number;
  readonly pointValue: number;
  readonly pointType: PointType;
  readonly startDate: string;
  readonly endDate: string;
}

/** A promotion that gives points for something else than a purchase. */
export interface Promotion {
  readonly externalReference: string;
  readonly title: string;
  /** Hundredths. */
  readonly points: number;
  readonly startDate: string;
  readonly endDate: string | null;
  /** Days until its points lapse; null: as base points. */
  readonly expiryDays: number | null;
}
