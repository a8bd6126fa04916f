import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type AccountObject, accountObject } from './account-object.ts';
import { memberOfPath } from './member-of-path.ts';
import { requirePresent } from './require-present.ts';

/** Body of M8. */
export interface AccountStatusChange {
  readonly accountStatus: 'Enabled' | 'Disabled';
  readonly reasonCode?: string | null | undefined;
}

/**
 * M8: enables or disables an account. A disabled member is `Inactive`: it can be read and edited, but earns and spends nothing.
 * @param context the call's context
 * @param profileId the id in the path
 * @param input the body
 * @returns the account
 * @throws NotFound if the company has no such member
 * @throws RuleBroken if the member is merged or deleted
 */
export function changeAccountStatus(
  context: LoyaltyContext,
  profileId: string,
  input: AccountStatusChange,
): AccountObject {
  const member = memberOfPath(context, profileId, 'write');
  requirePresent(context, member);
  if (faulty(context, 'status-change-lost')) return accountObject(member);
  const enabled = input.accountStatus === 'Enabled';
  member.account = { ...member.account, enabled, updatedAt: context.clock.now() };
  member.status = enabled ? 'Active' : 'Inactive';
  return accountObject(member);
}
