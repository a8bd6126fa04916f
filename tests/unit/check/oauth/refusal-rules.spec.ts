import { expect, test } from '@playwright/test';
import { clientAuthenticated } from '../../../../src/check/oauth/client-authenticated.ts';
import { codeUsedOnce } from '../../../../src/check/oauth/code-used-once.ts';
import type { OAuthRule } from '../../../../src/check/oauth/oauth-rule.ts';
import { pkceVerified } from '../../../../src/check/oauth/pkce-verified.ts';
import { redirectRegistered } from '../../../../src/check/oauth/redirect-registered.ts';
import { refreshRotates } from '../../../../src/check/oauth/refresh-rotates.ts';
import { revokedTokenRefused } from '../../../../src/check/oauth/revoked-token-refused.ts';
import { scopeNeverWidened } from '../../../../src/check/oauth/scope-never-widened.ts';
import { tokenAnswer } from '../../../../src/check/oauth/token-answer.ts';
import type { Refused } from '../../../../src/spec/oauth-promise.ts';
import { refusalPromise } from '../../../../src/tokens/trial/refusal-promise.ts';
import { noStore, oauthInput, tokenBody } from './oauth-table.ts';

const rules: Readonly<Record<string, OAuthRule>> = {
  'client-authenticated': clientAuthenticated,
  'code-used-once': codeUsedOnce,
  'pkce-verified': pkceVerified,
  'redirect-registered': redirectRegistered,
  'refresh-rotates': refreshRotates,
  'revoked-token-refused': revokedTokenRefused,
  'scope-never-widened': scopeNeverWidened,
  'token-answer': tokenAnswer,
};

/** Whose word it is where that is accepted. */
const owners: Readonly<Record<Refused, string>> = {
  'a code that was used before': 'code-used-once',
  'a code that nobody gave': 'code-used-once',
  'a code that has expired': 'code-used-once',
  'a code of another application': 'client-authenticated',
  'a wrong secret': 'client-authenticated',
  'an application without its secret': 'client-authenticated',
  'an unknown application': 'client-authenticated',
  'an application of another grant': 'client-authenticated',
  'a refresh token of another application': 'client-authenticated',
  'another redirect URI': 'redirect-registered',
  'a code without its redirect URI': 'redirect-registered',
  'a wrong code verifier': 'pkce-verified',
  'a code without its verifier': 'pkce-verified',
  'a refresh token that was used before': 'refresh-rotates',
  'a refresh token that nobody gave': 'refresh-rotates',
  'a revoked refresh token': 'revoked-token-refused',
  'a scope that does not exist': 'scope-never-widened',
  'a wider scope': 'scope-never-widened',
  'a wrong password': 'token-answer',
  'an unknown user': 'token-answer',
  'a request without a password': 'token-answer',
  'an unsupported grant type': 'token-answer',
  'a request without a grant type': 'token-answer',
  'a JSON body': 'token-answer',
  'a JSON array': 'token-answer',
  'a body that is no form': 'token-answer',
  'parameters in the query': 'token-answer',
  'the method GET': 'token-answer',
};

for (const [of, owner] of Object.entries(owners)) {
  test(`a token for ${of} is what ${owner} alone speaks of`, () => {
    const promise = refusalPromise(of as Refused, ['invalid_grant']);
    const given = oauthInput({ name: of, promise, status: 200, body: tokenBody, headers: noStore, want: [] });
    const speaking = Object.entries(rules).filter(([, rule]) => rule(given).length > 0);
    expect(speaking.map(([name]) => name)).toEqual([owner]);
    expect(speaking[0]?.[1](given)[0]?.message).toContain(of);
    expect(rules[owner]?.(given)[0]?.rule).toBe(owner);
  });

  test(`a refusal of ${of} is right for every rule`, () => {
    const promise = refusalPromise(of as Refused, ['invalid_grant']);
    const refused = oauthInput({ name: of, promise, status: 400, body: { error: 'invalid_grant' }, want: [] });
    expect(Object.values(rules).flatMap((rule) => rule(refused))).toEqual([]);
  });
}

for (const endpoint of ['introspection', 'revocation'] as const) {
  test(`200 is a yes of the ${endpoint} endpoint, 200 with an error is none`, () => {
    const promise = refusalPromise('a wrong secret', ['invalid_client'], { endpoint });
    const row = { name: endpoint, promise, status: 200, want: [] };
    expect(clientAuthenticated(oauthInput({ ...row, body: { active: true } }))).toHaveLength(1);
    expect(clientAuthenticated(oauthInput({ ...row, body: { error: 'invalid_client' } }))).toEqual([]);
  });
}
