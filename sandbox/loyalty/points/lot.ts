/** The four kinds of points. */
export type PointType = 'Base' | 'Bonus' | 'Promotional' | 'Restricted';

/** All kinds of points, in the order in which they are listed. */
export const pointTypes: readonly PointType[] = ['Base', 'Bonus', 'Promotional', 'Restricted'];

/** Points that were credited together and share type, place, expiry and state. */
export interface Lot {
  /** Code of the transaction that earned them. */
  readonly origin: string;
  readonly pointType: PointType;
  /** The only location where they can be spent, or null. */
  readonly restrictedTo: string | null;
  /** When they lapse, milliseconds; null: never. */
  readonly expiresAt: number | null;
  /** When the purchase happened, which M5 selects by. */
  readonly activityTimestamp: number;
  /** Counted, but not spendable yet. */
  readonly pending: boolean;
  /** When pending points become active by themselves; null: only by M5. */
  readonly activatesAt: number | null;
  /** Hundredths that are left. */
  points: number;
}

/** Points taken out of one lot, with what is needed to put them back. */
export type Part = Readonly<Lot>;
