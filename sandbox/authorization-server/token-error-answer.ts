import type { Outgoing } from '../exchange.ts';
import type { OAuthContext } from './oauth-context.ts';
import type { OAuthError } from './oauth-error.ts';

/**
 * What a refused token request is answered with.
 * @param context for its faults
 * @param error the refusal
 * @returns status, body and the header of a 401
 */
export function tokenErrorAnswer(
  context: OAuthContext,
  error: OAuthError,
): { readonly status: number; readonly body: object; readonly headers: Outgoing['headers'] } {
  const { faults } = context;
  const code = faults.tokenErrorCode?.(error.code) ?? error.code;
  const challenge = error.status === 401 && !faults.wwwAuthenticateMissing;
  return {
    status: faults.tokenErrorStatus?.(error.status) ?? error.status,
    body: error.description === null ? { error: code } : { error: code, error_description: error.description },
    headers: challenge ? { 'WWW-Authenticate': `Bearer error="${error.code}"` } : {},
  };
}
