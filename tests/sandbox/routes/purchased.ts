import type { LocalSandbox } from '../local-sandbox.ts';
import { answeredData, type Data } from './answered-data.ts';
import { enrolledMember } from './enrolled-member.ts';
import { callAs } from './expect-success.ts';
import { purchaseBody } from './purchase-body.ts';

/** A member with one purchase. */
export interface Purchased {
  readonly profileId: string;
  /** Code of the transaction, whose reference is `A-1`. */
  readonly code: string;
}

/**
 * Enrols a member and records a purchase, audited as `till 4`.
 * @param sandbox where
 * @param more what is special about the purchase
 * @returns both ids
 */
export function purchased(sandbox: LocalSandbox, more: Data = {}): Purchased {
  const profileId = enrolledMember(sandbox, '15125550199');
  const body = purchaseBody(profileId, 'A-1', { issueAuditUser: 'till 4', ...more });
  const answer = callAs(sandbox, { path: 'earn/', body });
  return { profileId, code: answeredData<{ transactionCode: string }>(answer).transactionCode };
}
