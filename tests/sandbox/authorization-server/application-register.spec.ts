import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { basic } from './basic.ts';
import { expectedHeaders } from './expected-headers.ts';
import { registerApplication } from './register-application.ts';
import { type Answer, type Visitor, visitor } from './visitor.ts';
import { wire } from './wire.ts';

const { otherCompany, noRole } = seededAccounts.accounts;
const LIST = '/backend/o/applications/';
const REGISTER = `${LIST}register/`;

function signedIn(account = seededAccounts.accounts.administrator): Visitor {
  const somebody = visitor();
  somebody.signIn(account);
  return somebody;
}

const links = (answer: Answer) =>
  answer.page.querySelectorAll('a').map((link) => [link.text, link.getAttribute('href')]);
const errors = (answer: Answer) => answer.page.querySelectorAll('.help-inline').map((element) => element.text);

test('applications: an empty list', () => {
  const answer = signedIn(noRole).send('GET', LIST);
  expect(answer).toMatchObject({ status: 200, headers: expectedHeaders.userPage });
  expect(answer.page.querySelector('h3')?.text).toBe('Your applications');
  expect(answer.page.querySelector('p')?.text).toBe(
    'No applications defined. Click here if you want to register a new one',
  );
  expect(links(answer)).toEqual([['Click here', REGISTER]]);
});

test('applications: the list of the administrator', () => {
  expect(links(signedIn().send('GET', LIST))).toEqual([
    ['Integration company 1', `${LIST}1/`],
    ['Password company 1', `${LIST}3/`],
    ['Omni Retain Dashboard', `${LIST}4/`],
    ['New Application', REGISTER],
  ]);
});

test('register: the form, with id and secret made up', () => {
  const answer = signedIn().send('GET', REGISTER);
  expect(answer).toMatchObject({ status: 200, headers: expectedHeaders.userForm });
  expect(answer.page.querySelector('h3')?.text).toBe('Register a new application');
  expect(answer.page.querySelector('form')?.attributes).toMatchObject({ method: 'post', action: REGISTER });
  const { fields, page } = answer;
  expect(fields).toEqual({
    csrfmiddlewaretoken: expect.stringMatching(/^[A-Za-z0-9]{64}$/),
    name: '',
    client_id: expect.stringMatching(/^[A-Za-z0-9]{40}$/),
    'initial-client_id': fields['client_id'],
    client_secret: expect.stringMatching(/^[A-Za-z0-9]{128}$/),
    'initial-client_secret': fields['client_secret'],
    client_type: '',
    authorization_grant_type: '',
    redirect_uris: '',
    algorithm: '',
  });
  expect(page.querySelectorAll('label').map((label) => [label.getAttribute('for'), label.text])).toEqual([
    ['id_name', 'Name'],
    ['id_client_id', 'Client id'],
    ['id_client_secret', 'Client secret'],
    ['id_client_type', 'Client type'],
    ['id_authorization_grant_type', 'Authorization grant type'],
    ['id_redirect_uris', 'Redirect uris'],
    ['id_algorithm', 'Algorithm'],
  ]);
  expect(page.querySelectorAll('#id_authorization_grant_type option').map((option) => option.attributes)).toEqual([
    { value: '', selected: '' },
    { value: 'authorization-code' },
    { value: 'implicit' },
    { value: 'password' },
    { value: 'client-credentials' },
    { value: 'openid-hybrid' },
  ]);
  expect(page.querySelector('#id_name')?.attributes).toMatchObject({ type: 'text', maxlength: '255' });
  expect(page.querySelector('#id_client_id')?.attributes).toMatchObject({ maxlength: '100', required: '' });
  expect(links(answer)).toEqual([['Go Back', LIST]]);
});

const REQUIRED = 'This field is required.';
const refused = [
  {
    name: 'nothing chosen',
    given: { name: '', client_type: '', authorization_grant_type: '' },
    want: [REQUIRED, REQUIRED],
  },
  {
    name: 'authorization-code without redirect uris',
    given: { redirect_uris: '' },
    want: ['redirect_uris cannot be empty with grant_type authorization-code'],
  },
  {
    name: 'a forbidden scheme',
    given: { redirect_uris: 'ftp://example.com/cb' },
    want: ['Unauthorized redirect scheme: ftp'],
  },
  {
    name: 'a fragment',
    given: { redirect_uris: 'https://example.com/cb#x' },
    want: ['Redirect URIs must not contain fragments'],
  },
  { name: 'no URI', given: { redirect_uris: 'not a uri' }, want: ['Enter a valid URL.'] },
  {
    name: 'an unknown choice',
    given: { authorization_grant_type: 'banana' },
    want: ['Select a valid choice. banana is not one of the available choices.'],
  },
  {
    name: 'a client id that exists',
    given: { client_id: seededAccounts.applications.authorizationCode.clientId },
    want: ['Application with this Client id already exists.'],
  },
  {
    name: 'a name that is too long',
    given: { name: 'x'.repeat(256) },
    want: ['Ensure this value has at most 255 characters (it has 256).'],
  },
  { name: 'no client id', given: { client_id: '' }, want: [REQUIRED] },
];

for (const { name, given, want } of refused) {
  test(`register: refused for ${name}, and the form keeps what was typed`, () => {
    const { form, answer } = registerApplication(signedIn(), given);
    expect(answer).toMatchObject({ status: 200, headers: expectedHeaders.userForm });
    expect(errors(answer)).toEqual(want);
    const kept = { ...form, 'initial-client_id': form['client_id'], csrfmiddlewaretoken: expect.any(String) };
    const lost = 'authorization_grant_type' in given ? { authorization_grant_type: '' } : {};
    expect(answer.fields).toEqual({ ...kept, ...lost });
  });
}

test('register: refused without the CSRF token', () => {
  const { answer } = registerApplication(signedIn(), { csrfmiddlewaretoken: '' });
  expect(answer).toMatchObject({ status: 403, headers: expectedHeaders.bareHtml });
});

test('register: what the form showed is what a save stores', () => {
  const somebody = signedIn();
  const { form, answer } = registerApplication(somebody);
  expect(wire(answer)).toEqual({
    status: 302,
    headers: { ...expectedHeaders.userPage, Location: `${LIST}5/` },
    text: '',
  });
  const detail = somebody.send('GET', `${LIST}5/`);
  expect(detail).toMatchObject({ status: 200, headers: expectedHeaders.userPage });
  expect(detail.page.querySelector('h3')?.text).toBe('My integration');
  expect(detail.page.querySelectorAll('input[readonly]').map((box) => box.getAttribute('value'))).toEqual([
    form['client_id'],
    form['client_secret'],
  ]);
  expect(detail.page.querySelector('textarea[readonly]')?.text).toBe(form['redirect_uris']);
  expect(detail.page.querySelectorAll('b').map((label) => label.text)).toEqual([
    'Client id',
    'Client secret',
    'Client type',
    'Authorization Grant Type',
    'Redirect Uris',
  ]);
  expect(links(detail)).toEqual([
    ['Go Back', LIST],
    ['Edit', `${LIST}5/update/`],
    ['Delete', `${LIST}5/delete/`],
  ]);
});

test('register: a client-credentials application needs no redirect uri and gets tokens for its owner', () => {
  const somebody = signedIn(otherCompany);
  const changes = { authorization_grant_type: 'client-credentials', redirect_uris: '' };
  const { clientId, clientSecret } = registerApplication(somebody, changes);
  const headers = basic(clientId, clientSecret);
  const sent = { form: { grant_type: 'client_credentials' }, headers };
  const { access_token: token } = somebody.send('POST', '/backend/o/token/', sent).json;
  expect(somebody.authenticate({ authorization: `Bearer ${token}` })).toMatchObject({
    outcome: 'ok',
    user: { username: otherCompany.username, company: 2 },
  });
});
