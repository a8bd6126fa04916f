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
const { authorizationCode, clientCredentials } = seededAccounts.applications;
const { clientId } = authorizationCode;

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

const fatal = [
  { name: 'unknown client_id', given: { client_id: 'nobody' }, want: 'Invalid client_id parameter value.' },
  { name: 'no client_id', given: { client_id: '' }, want: 'Missing client_id parameter.' },
  {
    name: 'redirect_uri not registered',
    given: { redirect_uri: 'https://evil.example/cb' },
    want: 'Mismatching redirect URI.',
  },
  {
    name: 'redirect_uri with another trailing part',
    given: { redirect_uri: `${REDIRECT}/` },
    want: 'Mismatching redirect URI.',
  },
  { name: 'redirect_uri that is none', given: { redirect_uri: 'nowhere' }, want: 'Invalid redirect URI.' },
  { name: 'no redirect_uri, and several are registered', given: { redirect_uri: '' }, want: 'Missing redirect URI.' },
  {
    name: 'client of another grant',
    given: { client_id: clientCredentials.clientId, redirect_uri: CALLBACK },
    want: 'Mismatching redirect URI.',
  },
];

for (const { name, given, want } of fatal) {
  test(`authorize, a page and no redirect: ${name}`, () => {
    const { status, headers, page } = signedIn().send('GET', authorizeAddress(ORIGIN, given));
    expect({ status, headers }).toEqual({ status: 400, headers: expectedHeaders.userPage });
    expect(page.querySelector('h2')?.text).toBe('Error: invalid_request');
    expect(page.querySelector('p')?.text).toBe(want);
  });
}

test('authorize, a page and no redirect: a parameter twice', () => {
  const answer = signedIn().send('GET', `${authorizeAddress(ORIGIN)}&client_id=x`);
  expect(answer).toMatchObject({ status: 400, headers: expectedHeaders.userPage });
  expect(answer.page.querySelector('p')?.text).toBe('Duplicate client_id parameter.');
});

const told = [
  {
    name: 'no response_type',
    given: { response_type: '' },
    want: 'error=invalid_request&error_description=Missing+response_type+parameter.&state=xyz123',
  },
  {
    name: 'unknown response_type',
    given: { response_type: 'banana' },
    want: 'error=unsupported_response_type&state=xyz123',
  },
  {
    name: 'response_type token for an authorization-code application',
    given: { response_type: 'token' },
    want: 'error=unauthorized_client&state=xyz123',
  },
  { name: 'a scope that does not exist', given: { scope: 'read admin' }, want: 'error=invalid_scope&state=xyz123' },
  { name: 'an error without a state', given: { scope: 'admin', state: '' }, want: 'error=invalid_scope' },
  {
    name: 'unknown code_challenge_method',
    given: { code_challenge: 'abc', code_challenge_method: 'S512' },
    want: 'error=invalid_request&error_description=Transform+algorithm+not+supported.&state=xyz123',
  },
];

for (const { name, given, want } of told) {
  test(`authorize, the application is told: ${name}`, () => {
    expect(wire(signedIn().send('GET', authorizeAddress(ORIGIN, given)))).toEqual({
      status: 302,
      headers: { ...expectedHeaders.userPage, Location: `${REDIRECT}?${want}` },
      text: '',
    });
  });
}

const registered = `${ORIGIN}/login?next=%2Fdashboard/`;
const answers = [
  { name: 'allow', given: {}, form: { allow: 'Authorize' }, want: `${REDIRECT}?code=<30>&state=xyz123` },
  { name: 'allow without a state', given: { state: '' }, form: { allow: 'Authorize' }, want: `${REDIRECT}?code=<30>` },
  {
    name: 'a state that needs encoding',
    given: { state: 'a b&c=ü*~' },
    form: { allow: 'Authorize' },
    want: `${REDIRECT}?code=<30>&state=a+b%26c%3D%C3%BC%2A~`,
  },
  { name: 'cancel', given: {}, form: {}, want: `${REDIRECT}?error=access_denied&state=xyz123` },
  { name: 'allow=false', given: {}, form: { allow: 'false' }, want: `${REDIRECT}?error=access_denied&state=xyz123` },
  {
    name: 'allow for the Postman callback',
    given: { redirect_uri: CALLBACK },
    form: { allow: 'Authorize' },
    want: `${CALLBACK}?code=<30>&state=xyz123`,
  },
  {
    name: 'allow for an address with a query of its own',
    given: { redirect_uri: registered },
    form: { allow: 'Authorize' },
    want: `${ORIGIN}/login?next=%2Fdashboard%2F&code=<30>&state=xyz123`,
  },
  {
    name: 'a scope changed in the form',
    given: {},
    form: { scope: 'admin', allow: 'Authorize' },
    want: `${REDIRECT}?error=invalid_scope&state=xyz123`,
  },
];

for (const { name, given, form, want } of answers) {
  test(`consent: ${name}`, () => {
    const somebody = signedIn();
    const address = authorizeAddress(ORIGIN, given);
    const { fields } = somebody.send('GET', address);
    expect(wire(somebody.send('POST', address, { form: { ...fields, ...form } }))).toEqual({
      status: 302,
      headers: { ...expectedHeaders.userPage, Location: want },
      text: '',
    });
  });
}

test('consent: POST without the CSRF token is refused', () => {
  const somebody = signedIn();
  const { csrfmiddlewaretoken: _, ...form } = somebody.send('GET', authorizeAddress(ORIGIN)).fields;
  const { status, headers } = somebody.send('POST', authorizeAddress(ORIGIN), {
    form: { ...form, allow: 'Authorize' },
  });
  expect({ status, headers }).toEqual({ status: 403, headers: expectedHeaders.bareHtml });
});

test('consent: POST with an empty field shows the form again, without the name of the application', () => {
  const somebody = signedIn();
  const { fields } = somebody.send('GET', authorizeAddress(ORIGIN));
  const form = { ...fields, client_id: '', allow: 'Authorize' };
  const answer = somebody.send('POST', authorizeAddress(ORIGIN), { form });
  expect(answer).toMatchObject({ status: 200, headers: expectedHeaders.userForm });
  expect(answer.page.querySelector('h3')?.text).toBe('Authorize ?');
  expect(answer.page.querySelector('.errorlist')?.text.trim()).toBe('client_idThis field is required.');
  expect(answer.fields).toMatchObject({ ...hidden, client_id: '' });
});

test('consent: PUT is a form without fields', () => {
  const somebody = signedIn();
  const headers = { 'x-csrftoken': somebody.cookies['csrftoken'] ?? '' };
  const answer = somebody.send('PUT', authorizeAddress(ORIGIN), { headers });
  expect(answer).toMatchObject({ status: 200, headers: expectedHeaders.userForm });
  expect(answer.page.querySelectorAll('.errorlist .errorlist')).toHaveLength(4);
});

const foreign = [
  { name: 'allow', given: { allow: 'Authorize' } },
  { name: 'cancel', given: {} },
];

for (const { name, given } of foreign) {
  test(`consent: a redirect_uri changed in the form gets a page and no redirect, ${name}`, () => {
    const somebody = signedIn();
    const { fields } = somebody.send('GET', authorizeAddress(ORIGIN));
    const form = { ...fields, redirect_uri: 'https://evil.example/cb', ...given };
    const answer = somebody.send('POST', authorizeAddress(ORIGIN), { form });
    expect(answer).toMatchObject({ status: 400, headers: expectedHeaders.userPage });
    expect(answer.page.querySelector('p')?.text).toBe('Mismatching redirect URI.');
  });
}

test('consent: POST when logged out leads to the login', () => {
  const somebody = signedIn();
  const { fields } = somebody.send('GET', authorizeAddress(ORIGIN));
  delete somebody.cookies['sessionid'];
  const answer = somebody.send('POST', authorizeAddress(ORIGIN), { form: { ...fields, allow: 'Authorize' } });
  expect(answer.status).toBe(302);
  expect(answer.location).toMatch(/^\/login\?next=\/backend\/o\/authorize\/%3Fresponse_type%3Dcode%26client_id%3D/);
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
