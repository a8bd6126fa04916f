import type { LocalSandbox } from '../local-sandbox.ts';
import { answeredData } from './answered-data.ts';

/**
 * Enrols a member of company 1 who converts points on request only.
 * @param sandbox where
 * @param phoneNumber which no other member has
 * @param tierReference the tier; default: Bronze
 * @returns the profileId
 */
export function enrolledMember(sandbox: LocalSandbox, phoneNumber: string, tierReference = 'Bronze'): string {
  const body = {
    firstName: 'Nadia',
    lastName: 'Rahman',
    emailAddress: `n${phoneNumber}@example.com`,
    phoneNumber,
    entityReference: 'STORE_AUSTIN',
    clubReference: 'BLOCK_A',
    redemptionChoice: 'Bank',
    tierReference,
  };
  const answer = sandbox.askAs('administrator', '/api/v1/member/', { body });
  return answeredData<{ accounts: { profileId: string }[] }>(answer).accounts[0]?.profileId ?? '';
}
