import { identities } from '../../identities/index.ts';
import { fullRights } from '../full-rights.ts';
import type { Run } from '../run.ts';

/**
 * Who makes the objects that a caller works with.
 * @param run the run
 * @param identity the caller
 * @returns the caller itself where it is of another company, else the identity that makes the objects of the run
 */
export function makerFor(run: Pick<Run, 'tokens'>, identity: string): string {
  const isOther = identities.some(({ name, expectation }) => name === identity && expectation === 'own-company-only');
  return isOther ? identity : fullRights(run.tokens);
}
