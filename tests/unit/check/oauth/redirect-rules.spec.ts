import { authorizationAnswer } from '../../../../src/check/oauth/authorization-answer.ts';
import { consentAsked } from '../../../../src/check/oauth/consent-asked.ts';
import { redirectRegistered } from '../../../../src/check/oauth/redirect-registered.ts';
import { scopeNeverWidened } from '../../../../src/check/oauth/scope-never-widened.ts';
import { stateKept } from '../../../../src/check/oauth/state-kept.ts';
import type { OAuthPromise, RedirectPromise } from '../../../../src/spec/oauth-promise.ts';
import { authorizePage, oauthTable } from './oauth-table.ts';

const redirectUri = 'https://app.example/login?next=%2Fdashboard/';
const back = (promise: Partial<RedirectPromise> = {}): RedirectPromise => ({
  kind: 'redirect',
  redirectUri,
  state: 'marker-state',
  carries: 'code',
  errors: [],
  after: 'allow',
  ...promise,
});
const sent = (query: string, address = redirectUri) => ({
  status: 302,
  headers: { location: `${address}&${query}` },
  request: authorizePage,
});
const code = 'code=marker-code&state=marker-state';
const cancel = back({ carries: 'error', errors: ['access_denied'], after: 'cancel' });
const scope = back({ carries: 'error', errors: ['invalid_scope'], after: 'a scope that does not exist' });
const type = back({ carries: 'error', errors: ['unsupported_response_type'], after: 'an unknown response type' });
const either = back({ carries: 'code or error', errors: ['invalid_request'] });
const away: OAuthPromise = {
  kind: 'no redirect',
  redirectUri: 'https://other.example/',
  because: 'the redirect URI is not registered',
};

oauthTable(stateKept, [
  { name: 'the state with a code', promise: back(), ...sent(code), want: [] },
  { name: 'the state with an error', promise: cancel, ...sent('error=access_denied&state=marker-state'), want: [] },
  { name: 'no state', promise: back(), ...sent('code=marker-code'), want: ['header location'], says: /lost the state/ },
  {
    name: 'another state',
    promise: back(),
    ...sent('code=c&state=x'),
    want: ['header location'],
    says: /changed the state/,
  },
  { name: 'two states', promise: back(), ...sent(`${code}&state=x`), want: ['header location'] },
  { name: 'a page has no state', promise: back(), status: 400, request: authorizePage, want: [] },
]);

oauthTable(consentAsked, [
  {
    name: 'access_denied after a cancel',
    promise: cancel,
    ...sent('error=access_denied&state=marker-state'),
    want: [],
  },
  {
    name: 'a code after a cancel',
    promise: cancel,
    ...sent(code),
    want: ['header location'],
    says: /PAGE .*pressed cancel/,
  },
  { name: 'a code that was allowed', promise: back(), ...sent(code), want: [] },
]);

oauthTable(authorizationAnswer, [
  { name: 'a code that was allowed', promise: back(), ...sent(code), want: [] },
  { name: 'an error though it was allowed', promise: back(), ...sent('error=server_error'), want: ['header location'] },
  { name: 'neither', promise: back(), ...sent('state=marker-state'), want: ['header location'] },
  { name: 'another error after a cancel', promise: cancel, ...sent('error=server_error'), want: ['header location'] },
  { name: 'a code after a cancel is what another rule says', promise: cancel, ...sent(code), want: [] },
  { name: 'a code for an unknown response type', promise: type, ...sent(code), want: ['header location'] },
  { name: 'a code, where PKCE may be required', promise: either, ...sent(code), want: [] },
  { name: 'an error, where PKCE may be required', promise: either, ...sent('error=invalid_request'), want: [] },
]);

oauthTable(scopeNeverWidened, [
  { name: 'invalid_scope', promise: scope, ...sent('error=invalid_scope'), want: [] },
  { name: 'a code for an unknown scope', promise: scope, ...sent(code), want: ['header location'] },
]);

oauthTable(redirectRegistered, [
  { name: 'back with its query', promise: back(), ...sent(code), want: [] },
  {
    name: 'back without its query',
    promise: back(),
    ...sent(code, 'https://app.example/login?a=b'),
    want: ['header location'],
  },
  {
    name: 'to another host',
    promise: back(),
    ...sent(code, 'https://other.example/login?next=%2Fdashboard/'),
    want: ['header location'],
  },
  { name: 'an error page', promise: back(), status: 400, request: authorizePage, want: ['status'] },
  { name: 'an error page for an unregistered address', promise: away, status: 400, request: authorizePage, want: [] },
  {
    name: 'a redirect to an unregistered address',
    promise: away,
    status: 302,
    headers: { location: 'https://other.example/?code=marker-code' },
    request: authorizePage,
    want: ['header location'],
    says: /sent a person to https:\/\/other\.example/,
  },
  {
    name: 'a page that goes on',
    promise: away,
    status: 200,
    body: '<html></html>',
    request: authorizePage,
    want: ['status'],
  },
]);
