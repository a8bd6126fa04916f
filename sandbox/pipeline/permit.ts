import type { Authentication } from '../api-user.ts';
import type { Incoming } from '../exchange.ts';
import type { Fault } from '../faults/fault.ts';
import type { Route } from '../routes/route.ts';
import { Problem } from './problem.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const CHALLENGE = 'Bearer realm="api"';
const REASONS = { invalid: 'The access token is invalid.', expired: 'The access token has expired.' } as const;

function challenge(outcome: 'none' | 'invalid' | 'expired'): string {
  return outcome === 'none' ? CHALLENGE : `${CHALLENGE},error="invalid_token",error_description="${REASONS[outcome]}"`;
}

/**
 * Lets a caller in: a good token first, then the role of its user (R26), then the scope (R27).
 * @param authentication what is known of the caller
 * @param incoming the request
 * @param route the operation, null where none has this method
 * @param fault the planted defect
 * @returns the caller
 * @throws Problem 401 or 403
 */
export function permit(
  authentication: Authentication,
  incoming: Incoming,
  route: Route | null,
  fault: Fault | null,
): Extract<Authentication, { outcome: 'ok' }> {
  const caller = fault?.authenticate?.(authentication, incoming, route) ?? authentication;
  if (caller.outcome !== 'ok') {
    const headers = { 'WWW-Authenticate': challenge(caller.outcome) };
    throw new Problem(401, 'Authentication credentials were not provided.', headers);
  }
  const { user, scopes } = caller;
  if (!user.superuser && user.role !== 'API USER' && fault?.admits?.('role', incoming, route) !== true) {
    throw new Problem(403, 'The user does not have the API USER role.');
  }
  const scope = SAFE.has(incoming.method) ? 'read' : 'write';
  if (!scopes.includes(scope) && fault?.admits?.('scope', incoming, route) !== true) {
    throw new Problem(403, 'You do not have permission to perform this action.');
  }
  return caller;
}
