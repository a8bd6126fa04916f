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
