import type { OAuthContext } from '../oauth-context.ts';
import { OAuthError } from '../oauth-error.ts';
import { allowedClient } from './allowed-client.ts';
import type { Grant } from './grant.ts';

const REFRESHING_GRANTS = ['authorization-code', 'password', 'client-credentials', 'openid-hybrid'];

/** The scope may shrink, not grow. */
function refreshedScopes(
  context: OAuthContext,
  scope: string | undefined,
  original: readonly string[],
): readonly string[] {
  if (!scope) return original;
  const scopes = scope.trim().split(' ');
  const widened = !scopes.every((name) => original.includes(name));
  if (widened && !context.faults.scopeWidenedOnRefresh) throw new OAuthError('invalid_scope');
  return scopes;
}

/**
 * RFC 6749, 6. The refresh token is replaced, and the old access token dies with it. Where that one was revoked before,
 * toolkit 1.7 fails with 500; this answers as 2.4 does: a token without a scope.
 */
export const refreshToken: Grant = (context, form, caller) => {
  const { tokens, faults } = context;
  const value = form.get('refresh_token');
  if (value === undefined) throw new OAuthError('invalid_request', 'Missing refresh token parameter.');
  const application = allowedClient(context, caller.client(), REFRESHING_GRANTS);
  const token = tokens.refresh(value);
  if (!token || (token.revoked && !faults.refreshReusable)) throw new OAuthError('invalid_grant');
  if (token.application !== application && !faults.refreshOfAnotherClientAccepted) {
    throw new OAuthError('invalid_grant');
  }
  const reused = token.revoked ? ['read', 'write'] : [];
  const scopes = refreshedScopes(context, form.get('scope'), token.accessToken?.scopes ?? reused);
  if (faults.oldAccessTokenSurvivesRefresh) token.revoked = true;
  else tokens.revokeRefresh(token);
  const access = tokens.addAccess({ user: token.user, application, scopes });
  return { access, refresh: tokens.addRefresh(access) };
};
