import { changeAt } from '../change/change-at.ts';
import type { Fault } from '../fault.ts';

/**
 * The user in the answer of the password endpoint has no company.
 * Caught by `token-answer`; shows on `/backend/core/authentication/token/`.
 */
export const companyOfUserMissing: Fault = {
  id: 'company-of-user-missing',
  sentence: 'The user in the answer of the password endpoint has no company.',
  rule: 'token-answer',
  touches: ['/backend/core/authentication/token/'],
  wire: (outgoing, { path }) => {
    if (!path.startsWith('/backend/core/authentication/token') || outgoing.status !== 200) return outgoing;
    const body: unknown = JSON.parse(outgoing.body.toString());
    return { ...outgoing, body: JSON.stringify(changeAt(body, ['user', 'company'], () => undefined)) };
  },
};
