import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { authorizeAddress } from './authorize-address.ts';
import { expectedHeaders } from './expected-headers.ts';
import { redirectPage } from './redirect-page.ts';
import { type Visitor, visitor } from './visitor.ts';
import { wire } from './wire.ts';

const ORIGIN = 'http://lms.example.test';
const REDIRECT = redirectPage(ORIGIN);
const CALLBACK = 'https://oauth.pstmn.io/v1/callback';
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
const { clientId } = seededAccounts.applications.authorizationCode;

function signedIn(origin = ORIGIN): Visitor {
  const somebody = visitor({ origin });
  somebody.signIn();
  return somebody;
}

const hidden = {
  csrfmiddlewaretoken: expect.stringMatching(/^[A-Za-z0-9]{64}$/),
  redirect_uri: REDIRECT,
  scope: 'read write',
  nonce: '',
  client_id: clientId,
  state: 'xyz123',
  response_type: 'code',
  code_challenge: '',
  code_challenge_method: '',
  claims: '',
};

/** `given` changes the query, an empty text leaves a parameter out; `want` changes the hidden fields. */
const consents = [
  { name: 'code', given: {}, want: {} },
  {
    name: 'redirect_uri registered plus a query',
    given: { redirect_uri: `${REDIRECT}?x=1` },
    want: { redirect_uri: `${REDIRECT}?x=1` },
  },
  { name: 'no scope: all are the default', given: { scope: '' }, want: {} },
  { name: 'one scope', given: { scope: 'read' }, want: { scope: 'read' } },
  { name: 'no state', given: { state: '' }, want: { state: '' } },
  {
    name: 'code_challenge without a method is plain',
    given: { code_challenge: CHALLENGE },
    want: { code_challenge: CHALLENGE, code_challenge_method: 'plain' },
  },
  {
    name: 'PKCE S256',
    given: { code_challenge: CHALLENGE, code_challenge_method: 'S256' },
    want: { code_challenge: CHALLENGE, code_challenge_method: 'S256' },
  },
  { name: 'the Postman callback', given: { redirect_uri: CALLBACK }, want: { redirect_uri: CALLBACK } },
  { name: 'nonce and claims', given: { nonce: 'n"1', claims: '{}' }, want: { nonce: 'n"1', claims: '{}' } },
];

for (const { name, given, want } of consents) {
  test(`consent page: ${name}`, () => {
    const { status, headers, page, fields } = signedIn().send('GET', authorizeAddress(ORIGIN, given));
    expect({ status, headers }).toEqual({ status: 200, headers: expectedHeaders.userForm });
    expect(page.querySelector('h3')?.text).toBe('Authorize Integration company 1?');
    expect(page.querySelector('form#authorizationForm')?.attributes).toEqual({
      id: 'authorizationForm',
      method: 'post',
    });
    expect(fields).toEqual({ ...hidden, ...want });
    expect(Object.keys(fields)).toEqual(Object.keys(hidden));
    const asked = ('scope' in want ? want.scope : 'read write').split(' ');
    const permissions = page.querySelectorAll('ul li').map((item) => item.text);
    expect(permissions).toEqual(asked.map((scope) => (scope === 'read' ? 'Read scope' : 'Write scope')));
    const buttons = page
      .querySelectorAll('input[type=submit]')
      .map(({ attributes }) => [attributes['name'], attributes['value']]);
    expect(buttons).toEqual([
      [undefined, 'Cancel'],
      ['allow', 'Authorize'],
    ]);
  });
}

test('consent page: every hidden field has the id of its name, an empty one no value', () => {
  const { page } = signedIn().send('GET', authorizeAddress(ORIGIN));
  for (const element of page.querySelectorAll('input[type=hidden]').slice(1)) {
    const { id, name, value } = element.attributes;
    expect(id).toBe(`id_${name}`);
    expect(value).not.toBe('');
  }
});

test('approval_prompt=auto: no page where a living token has the scopes already', () => {
  const somebody = signedIn();
  const ask = (scope: string) => somebody.send('GET', authorizeAddress(ORIGIN, { scope, approval_prompt: 'auto' }));
  expect(ask('read').status).toBe(200);
  const code = somebody.code({ scope: 'read' });
  somebody.token({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT });
  expect(wire(ask('read'))).toEqual({
    status: 302,
    headers: { ...expectedHeaders.userPage, Location: `${REDIRECT}?code=<30>&state=xyz123` },
    text: '',
  });
  expect(ask('read write').status).toBe(200);
  somebody.clock.advance(36_001_000);
  expect(ask('read').status).toBe(200);
});

const places = [
  { name: 'loopback', given: 'http://127.0.0.1:9100' },
  { name: 'a proxy', given: 'https://retain.test' },
];

for (const { name, given } of places) {
  test(`the seeded application accepts the Swagger pages at the address of ${name}`, () => {
    const somebody = signedIn(given);
    for (const service of ['member', 'earn', 'redeem', 'inquire', 'discount', 'product']) {
      const redirect_uri = redirectPage(given).replace('/member/', `/${service}/`);
      expect(somebody.send('GET', authorizeAddress(given, { redirect_uri })).status).toBe(200);
    }
    const elsewhere = redirectPage('http://127.0.0.1:1');
    expect(somebody.send('GET', authorizeAddress(given, { redirect_uri: elsewhere })).status).toBe(400);
    const unknown = redirectPage(given).replace('/member/', '/sample/');
    expect(somebody.send('GET', authorizeAddress(given, { redirect_uri: unknown })).status).toBe(400);
  });
}
