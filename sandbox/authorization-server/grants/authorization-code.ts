import { createHash } from 'node:crypto';
import type { Application } from '../applications.ts';
import type { AuthorizationCode } from '../authorization-codes.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { OAuthError } from '../oauth-error.ts';
import type { Form } from '../request-form.ts';
import { allowedClient } from './allowed-client.ts';
import type { Grant } from './grant.ts';

function validCode(context: OAuthContext, value: string, application: Application): AuthorizationCode {
  const { codes, faults } = context;
  const code = codes.find(value);
  if (!code && faults.unknownCodeAccepted) {
    return {
      code: value,
      user: application.owner,
      application,
      scopes: ['read', 'write'],
      redirectUri: '',
      codeChallenge: null,
      codeChallengeMethod: null,
      expiresAt: 0,
    };
  }
  if (!code) throw new OAuthError('invalid_grant');
  if (code.application !== application && !faults.codeOfAnotherClientAccepted) throw new OAuthError('invalid_grant');
  if (codes.isExpired(code) && !faults.expiredCodeAccepted) throw new OAuthError('invalid_grant');
  return code;
}

/** RFC 7636, 4.6. A verifier that nobody asked for is ignored. */
function checkVerifier(context: OAuthContext, code: AuthorizationCode, verifier: string | undefined): void {
  if (!code.codeChallenge) {
    if (!context.pkceRequired || context.faults.unknownCodeAccepted) return;
    if (verifier === undefined) throw new OAuthError('invalid_request', 'Code verifier required.');
    throw new OAuthError('invalid_grant', 'Challenge not found');
  }
  if (verifier === undefined) {
    if (context.faults.missingVerifierAccepted) return;
    throw new OAuthError('invalid_request', 'Code verifier required.');
  }
  const proof =
    code.codeChallengeMethod === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier;
  if (proof !== code.codeChallenge && !context.faults.verifierIgnored) throw new OAuthError('invalid_grant');
}

function checkRedirectUri(context: OAuthContext, code: AuthorizationCode, application: Application, form: Form): void {
  const [only, ...further] = application.details.redirectUris.split(/\s+/).filter(Boolean);
  const redirectUri = form.get('redirect_uri') ?? (further.length === 0 ? only : undefined);
  if (context.faults.otherRedirectAcceptedForCode || context.faults.unknownCodeAccepted) return;
  if (redirectUri === undefined) throw new OAuthError('invalid_request', 'Missing redirect URI.');
  if (redirectUri !== code.redirectUri) throw new OAuthError('invalid_request', 'Mismatching redirect URI.');
}

/** RFC 6749, 4.1: a code that a user agreed to. A refused attempt leaves the code usable, a successful one does not. */
export const authorizationCode: Grant = (context, form, caller) => {
  const value = form.get('code');
  if (value === undefined) throw new OAuthError('invalid_request', 'Missing code parameter.');
  const application = allowedClient(context, caller.client(), ['authorization-code', 'openid-hybrid']);
  const code = validCode(context, value, application);
  checkVerifier(context, code, form.get('code_verifier'));
  checkRedirectUri(context, code, application, form);
  if (!context.faults.codeReusable) context.codes.remove(code);
  const access = context.tokens.addAccess({ user: code.user, application, scopes: code.scopes });
  return { access, refresh: context.tokens.addRefresh(access) };
};
