import type { LocalSandbox } from '../local-sandbox.ts';
import { answeredData, type Data } from './answered-data.ts';
import { callAs } from './expect-success.ts';
import { purchased } from './purchased.ts';

/** A member with 6 points and a reward. */
export interface Issued {
  readonly profileId: string;
  readonly redemptionCode: string;
}

/**
 * Enrols a member who turns 10 of 16 points into a reward of 5.
 * @param sandbox where
 * @param more what is special about the reward
 * @returns both ids
 */
export function issued(sandbox: LocalSandbox, more: Data = {}): Issued {
  const { profileId } = purchased(sandbox);
  const body = {
    profileId,
    locationExternalReference: 'STORE_AUSTIN',
    amountToRedeem: 5,
    tierDiscountValue: 0,
    issueAuditUser: 'till 4',
    ...more,
  };
  const answer = callAs(sandbox, { path: 'redeem/reward/issue', body });
  return { profileId, redemptionCode: answeredData<{ redemptionCode: string }>(answer).redemptionCode };
}
