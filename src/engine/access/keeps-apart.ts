import { expectedAccess } from '../../identities/expected-access.ts';
import { identities } from '../../identities/index.ts';
import type { Run } from '../run.ts';

/**
 * Whether an operation keeps the companies apart at this target, as far as it can be told here.
 * @param run the run
 * @param operation its id
 * @returns false where `access.yaml` lets the other company see everything, or there is no account of another company
 */
export function keepsApart(run: Run, operation: string): boolean {
  const other = identities.find(({ expectation }) => expectation === 'own-company-only');
  const declared = run.operations.get(operation);
  if (other === undefined || declared === undefined || run.tokens.skip(other.name) !== null) return false;
  return expectedAccess(other, declared, run.access).kind === 'own-data';
}
