import { addQuery } from './add-query.ts';
import type { ValidRequest } from './authorization-request.ts';
import { formEncoded } from './form-encoded.ts';
import type { OAuthContext } from './oauth-context.ts';
import type { User } from './seeded-users.ts';
import { tokenAnswer } from './token-answer.ts';

/** `state`, unless a fault loses or changes it. */
function statePair(context: OAuthContext, state: string): readonly (readonly [string, string])[] {
  if (state === '' || context.faults.stateLost) return [];
  return [['state', context.faults.stateChanged ? `${state}x` : state]];
}

/**
 * The user agreed: makes a code, or for `response_type=token` a token.
 * @param context of the server
 * @param request what was agreed to
 * @param user who agreed
 * @returns the address to redirect to
 */
export function authorizationGrant(context: OAuthContext, request: ValidRequest, user: User): string {
  const { application, redirectUri, scopes, state } = request;
  if (request.responseType === 'token') {
    const access = context.tokens.addAccess({ user, application, scopes });
    const answer = Object.entries(tokenAnswer(context, { access, refresh: null }));
    const fields = answer.map(([name, value]) => [name, String(value)] as const);
    return `${redirectUri.split('#')[0]}#${formEncoded([...fields, ...statePair(context, state)])}`;
  }
  const { codeChallenge, codeChallengeMethod } = request;
  const { code } = context.codes.add({
    user,
    application,
    scopes,
    redirectUri,
    codeChallenge,
    codeChallengeMethod,
  });
  return addQuery(redirectUri, [['code', code], ...statePair(context, state)]);
}
