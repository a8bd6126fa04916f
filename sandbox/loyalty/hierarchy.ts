/** A company's loyalty program. */
export interface Program {
  readonly id: number;
  readonly title: string;
  readonly externalReference: string;
}

/** A club (tier group) of a program, where earn and burn rules live. */
export interface Club {
  readonly id: number;
  readonly title: string;
  readonly externalReference: string;
  readonly programReference: string;
  readonly defaultTierReference: string;
}

/** A tier of a club. Points in hundredths, rates in ten-thousandths. */
export interface Tier {
  readonly tierId: number;
  readonly tierTitle: string;
  readonly tierExternalReference: string;
  readonly clubReference: string;
  readonly tierType: 'FREE' | 'PAID';
  /** First four digits of loyalty numbers. */
  readonly binNumber: string;
  readonly localRanking: number;
  readonly globalRanking: number;
  readonly isDefault: boolean;
  readonly basePointsExpiryDays: number | null;
  readonly rewardExpiryDays: number | null;
  readonly tierExpiryDays: number | null;
  readonly earnPointsPer100: number;
  /** Currency per point. */
  readonly pointValue: number;
  readonly upgradeThreshold: number | null;
  readonly discountPercentage: number;
}

/** A store or another level of the entity hierarchy. */
export interface Entity {
  readonly ehtId: number;
  readonly title: string;
  readonly externalReference: string;
  readonly level: number;
  readonly parentEhtId: number | null;
  readonly clubReference: string;
  /** Largest amount of one reward, hundredths. */
  readonly rewardLimit: number | null;
}
