import type { Granted } from './grants/grant.ts';
import type { OAuthContext } from './oauth-context.ts';

/**
 * The body of a successful token request, in the toolkit's order.
 * @param context for the lifetime
 * @param granted the token or pair
 * @returns the fields
 */
export function tokenAnswer(context: OAuthContext, granted: Granted): Readonly<Record<string, unknown>> {
  const { access, refresh } = granted;
  const answer = {
    access_token: access.value,
    expires_in: context.tokenLifetime,
    token_type: 'Bearer',
    scope: access.scopes.join(' '),
    ...(refresh ? { refresh_token: refresh.value } : {}),
  };
  return context.faults.tokenAnswer?.(answer) ?? answer;
}
