import { seededAccounts } from '../../../sandbox/accounts.ts';
import { redirectPage } from './redirect-page.ts';

/**
 * An authorization request of the seeded application.
 * @param origin of the visit
 * @param changes to its query; an empty text leaves the parameter out
 * @returns the address
 */
export function authorizeAddress(origin: string, changes: Readonly<Record<string, string>> = {}): string {
  const query = {
    response_type: 'code',
    client_id: seededAccounts.applications.authorizationCode.clientId,
    redirect_uri: redirectPage(origin),
    scope: 'read write',
    state: 'xyz123',
    ...changes,
  };
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return `/backend/o/authorize/?${new URLSearchParams(given)}`;
}
