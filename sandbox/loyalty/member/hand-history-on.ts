import type { Company } from '../company.ts';
import { noteDue } from '../points/note-due.ts';
import type { PointsRecord } from '../points/points-record.ts';
import type { RewardRecord } from '../redeem/reward-record.ts';
import type { MemberRecord } from './member-record.ts';

/**
 * Hands transactions and rewards from one member to another, in their order. Ledger lines stay where they are.
 * @param company the tenant
 * @param from who has them
 * @param to who gets them
 * @param transactions which transactions
 * @param rewards which rewards
 */
export function handHistoryOn(
  company: Company,
  from: MemberRecord,
  to: MemberRecord,
  transactions: readonly PointsRecord[],
  rewards: readonly RewardRecord[],
): void {
  const moved = new Set<PointsRecord | RewardRecord>([...transactions, ...rewards]);
  for (const each of moved) each.owner = to.profileId;
  from.transactions = from.transactions.filter((record) => !moved.has(record));
  from.rewards = from.rewards.filter((reward) => !moved.has(reward));
  to.transactions = [...to.transactions, ...transactions].sort((one, other) => one.sequence - other.sequence);
  to.rewards = [...to.rewards, ...rewards].sort((one, other) => one.issuedAt - other.issuedAt);
  for (const reward of rewards) noteDue(company, to, reward.expiresAt + 1000);
}
