import { introspectionTellsTruth } from '../../../../src/check/oauth/introspection-tells-truth.ts';
import { refreshRotates } from '../../../../src/check/oauth/refresh-rotates.ts';
import { revocationAnswers200 } from '../../../../src/check/oauth/revocation-answers-200.ts';
import { revokedTokenRefused } from '../../../../src/check/oauth/revoked-token-refused.ts';
import { scopeNeverWidened } from '../../../../src/check/oauth/scope-never-widened.ts';
import type { OAuthPromise } from '../../../../src/spec/oauth-promise.ts';
import { tokenPromise } from '../../../../src/tokens/trial/token-promise.ts';
import { oauthTable, tokenBody } from './oauth-table.ts';

const read = { method: 'GET', url: 'http://127.0.0.1/api/v1/member/tiers' } as const;
const killedBy = 'POST /backend/o/revoke_token/';
const revoked: OAuthPromise = { kind: 'dead token', because: 'revoked', killedBy };
const replaced: OAuthPromise = {
  kind: 'dead token',
  because: 'replaced by a refresh',
  killedBy: 'POST /backend/o/token/',
};
const refreshed = tokenPromise('refresh_token', { replaces: 'marker-refresh-1' });
const readOnly = tokenPromise('password', { scope: ['read'] });

oauthTable(revokedTokenRefused, [
  { name: '401 for a revoked token', promise: revoked, status: 401, request: read, want: [] },
  {
    name: '200 for a revoked token',
    promise: revoked,
    status: 200,
    request: read,
    want: ['status'],
    says: /^POST \/backend\/o\/revoke_token\/: .* \(GET \/api\/v1\/member\/tiers answered 200\)\.$/,
  },
  { name: 'a replaced token is what another rule says', promise: replaced, status: 200, request: read, want: [] },
]);

oauthTable(refreshRotates, [
  { name: '401 for a replaced token', promise: replaced, status: 401, request: read, want: [] },
  { name: '200 for a replaced token', promise: replaced, status: 200, request: read, want: ['status'] },
  {
    name: 'a new refresh token',
    promise: refreshed,
    status: 200,
    body: { ...tokenBody, refresh_token: 'b' },
    want: [],
  },
  { name: 'the same refresh token', promise: refreshed, status: 200, body: tokenBody, want: ['/refresh_token'] },
]);

oauthTable(scopeNeverWidened, [
  {
    name: 'the scope that was asked for',
    promise: readOnly,
    status: 200,
    body: { ...tokenBody, scope: 'read' },
    want: [],
  },
  { name: 'less than that', promise: readOnly, status: 200, body: { ...tokenBody, scope: '' }, want: [] },
  {
    name: 'more than that',
    promise: readOnly,
    status: 200,
    body: tokenBody,
    want: ['/scope'],
    says: /gave the scope write/,
  },
  { name: 'no scope was asked for', promise: tokenPromise('password'), status: 200, body: tokenBody, want: [] },
]);

oauthTable(revocationAnswers200, [
  { name: '200', promise: { kind: 'revocation' }, status: 200, want: [] },
  { name: '400', promise: { kind: 'revocation' }, status: 400, want: ['status'] },
]);

const alive: OAuthPromise = { kind: 'introspection', token: 'alive', clientId: 'app', scope: ['read', 'write'] };
const dead: OAuthPromise = { ...alive, token: 'revoked', scope: [] };
/** An hour after the time of the sample. */
const exp = Date.parse('2026-11-24T11:00:00Z') / 1000;
const told = { active: true, client_id: 'app', scope: 'write read', exp };

oauthTable(introspectionTellsTruth, [
  { name: 'a living token', promise: alive, status: 200, body: told, want: [] },
  { name: 'the least that is allowed', promise: alive, status: 200, body: { active: true }, want: [] },
  { name: 'a living token called dead', promise: alive, status: 200, body: { active: false }, want: ['/active'] },
  { name: 'another application', promise: alive, status: 200, body: { ...told, client_id: 'b' }, want: ['/client_id'] },
  { name: 'another scope', promise: alive, status: 200, body: { ...told, scope: 'read' }, want: ['/scope'] },
  { name: 'an end that has passed', promise: alive, status: 200, body: { ...told, exp: exp - 9000 }, want: ['/exp'] },
  { name: 'an end in milliseconds', promise: alive, status: 200, body: { ...told, exp: exp * 1000 }, want: ['/exp'] },
  { name: 'a dead token', promise: dead, status: 200, body: { active: false }, want: [] },
  {
    name: 'a dead token called active',
    promise: dead,
    status: 200,
    body: told,
    want: ['/active'],
    says: /of a revoked token/,
  },
  { name: '401 of an old toolkit', promise: { ...dead, token: 'unknown' }, status: 401, want: ['debt status'] },
  { name: 'a page', promise: dead, status: 200, body: '<html></html>', want: ['status'] },
]);
