import { expect, test } from '@playwright/test';
import { judgeOAuth } from '../../../../src/check/oauth/judge-oauth.ts';
import { leakedSecret } from '../../../../src/check/oauth/leaked-secret.ts';
import { noServerError } from '../../../../src/check/oauth/no-server-error.ts';
import { oauthPlace } from '../../../../src/check/oauth/oauth-place.ts';
import { tenancyKept } from '../../../../src/check/oauth/tenancy-kept.ts';
import { refusalPromise } from '../../../../src/tokens/trial/refusal-promise.ts';
import { tokenPromise } from '../../../../src/tokens/trial/token-promise.ts';
import { oauthInput, oauthTable, tokenBody } from './oauth-table.ts';

const given = tokenPromise('password');
const known = tokenPromise('refresh_token', { toolkitFails: '2.4.0' });

oauthTable(noServerError, [
  { name: 'a token', promise: given, status: 200, body: tokenBody, want: [] },
  { name: 'a failure', promise: given, status: 500, want: ['status'] },
  { name: 'a failure of the toolkit', promise: known, status: 500, want: ['debt status'], says: /before 2\.4\.0/ },
  { name: 'another failure in its place', promise: known, status: 501, want: ['status'] },
]);

oauthTable(leakedSecret, [
  { name: 'tokens are meant to be told', promise: given, status: 200, body: tokenBody, want: [] },
  {
    name: 'the hash of a password',
    promise: given,
    status: 200,
    body: { ...tokenBody, user: { hash: 'pbkdf2_sha256$260000$salt$marker' } },
    want: ['/user/hash'],
  },
  { name: 'a password', promise: given, status: 200, body: { user: { password: 'marker' } }, want: ['/user/password'] },
]);

oauthTable(tenancyKept, [
  { name: '404 for a stranger', promise: { kind: 'foreign page' }, status: 404, want: [] },
  { name: '403 for a stranger', promise: { kind: 'foreign page' }, status: 403, want: [] },
  { name: 'the page for a stranger', promise: { kind: 'foreign page' }, status: 200, want: ['status'] },
]);

for (const status of [429, 502, 503, 504]) {
  test(`${status} speaks of the environment alone`, () => {
    const promise = refusalPromise('a wrong secret', ['invalid_client']);
    const violations = judgeOAuth(oauthInput({ name: '', promise, status, want: [] }));
    expect(violations.map(({ rule, kind, blame }) => [rule, kind, blame])).toEqual([
      ['target-available', 'environment', 'environment'],
    ]);
  });
}

for (const [method, url, want] of [
  ['POST', 'http://127.0.0.1:9000/backend/o/token/?grant_type=password', 'POST /backend/o/token/'],
  ['GET', 'http://127.0.0.1/backend/o/authorize/?code=1', 'PAGE /backend/o/authorize/'],
  ['GET', 'https://a.example/backend/o/applications/7/', 'PAGE /backend/o/applications/'],
] as const) {
  test(`${method} ${url} is filed under ${want}`, () => {
    expect(oauthPlace({ request: { method, url, headers: {}, body: null } })).toBe(want);
  });
}
