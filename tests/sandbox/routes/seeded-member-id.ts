import type { LocalSandbox } from '../local-sandbox.ts';
import { answeredData } from './answered-data.ts';

/**
 * The id of a seeded member.
 * @param sandbox where
 * @param firstName of the member
 * @param account who asks, and so in which company
 * @returns the profileId
 */
export function seededMemberId(
  sandbox: LocalSandbox,
  firstName: string,
  account: 'administrator' | 'otherCompany' = 'administrator',
): string {
  const answer = sandbox.askAs(account, `/api/v1/member/?firstName=${firstName}`);
  const page = answeredData<{ results: { accounts: { profileId: string }[] }[] }>(answer);
  return page.results[0]?.accounts[0]?.profileId ?? '';
}
