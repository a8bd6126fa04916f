import { seededAccounts } from '../../accounts.ts';
import type { Authentication } from '../../api-user.ts';
import type { Fault } from '../fault.ts';

const { username, company, superuser, role } = seededAccounts.accounts.administrator;
const administrator: Authentication = {
  outcome: 'ok',
  user: { id: 1, username, company, superuser, role },
  scopes: ['read', 'write'],
};

/**
 * A hook that takes callers without a good token for the administrator.
 * @param outcome what their token is
 * @param operationIds the operations where they are let in
 * @returns the hook `authenticate`
 */
export function callerOf(
  outcome: 'none' | 'invalid' | 'expired',
  operationIds: readonly string[],
): NonNullable<Fault['authenticate']> {
  return (authentication, _, route) =>
    authentication.outcome === outcome && route !== null && operationIds.includes(route.operationId)
      ? administrator
      : authentication;
}
