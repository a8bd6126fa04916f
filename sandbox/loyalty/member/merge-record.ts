import type { Part } from '../points/lot.ts';
import type { PointsRecord } from '../points/points-record.ts';
import type { RewardRecord } from '../redeem/reward-record.ts';

/** What a merge moved, so that it can be undone. */
export interface MergeRecord {
  readonly survivor: string;
  readonly victim: string;
  readonly parts: readonly Part[];
  /** Points the victim owed, hundredths. */
  readonly debt: number;
  readonly rewards: readonly RewardRecord[];
  readonly transactions: readonly PointsRecord[];
  undone: boolean;
}
