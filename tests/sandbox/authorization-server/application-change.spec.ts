import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { basic } from './basic.ts';
import { expectedHeaders } from './expected-headers.ts';
import { registerApplication } from './register-application.ts';
import { type Answer, type Visitor, visitor } from './visitor.ts';
import { wire } from './wire.ts';

const { otherCompany } = seededAccounts.accounts;
const LIST = '/backend/o/applications/';

function signedIn(account = seededAccounts.accounts.administrator): Visitor {
  const somebody = visitor();
  somebody.signIn(account);
  return somebody;
}

const links = (answer: Answer) =>
  answer.page.querySelectorAll('a').map((link) => [link.text, link.getAttribute('href')]);
const errors = (answer: Answer) => answer.page.querySelectorAll('.help-inline').map((element) => element.text);

test('update: the form shows what is stored, a save changes it, an error keeps what was typed', () => {
  const somebody = signedIn();
  const { form } = registerApplication(somebody);
  const shown = somebody.send('GET', `${LIST}5/update/`);
  expect(shown).toMatchObject({ status: 200, headers: expectedHeaders.userForm });
  expect(shown.page.querySelector('h3')?.text).toBe('Edit application My integration');
  expect(shown.page.querySelector('form')?.getAttribute('action')).toBe(`${LIST}5/update/`);
  expect(shown.fields).toEqual({ ...form, csrfmiddlewaretoken: expect.any(String) });
  expect(links(shown)).toEqual([['Go Back', `${LIST}5/`]]);
  const saved = somebody.send('POST', `${LIST}5/update/`, { form: { ...shown.fields, name: 'Renamed' } });
  expect(saved).toMatchObject({ status: 302, location: `${LIST}5/` });
  const wrong = { ...shown.fields, name: 'Typed', redirect_uris: '' };
  const refusal = somebody.send('POST', `${LIST}5/update/`, { form: wrong });
  expect(refusal).toMatchObject({ status: 200, headers: expectedHeaders.userForm });
  expect(refusal.page.querySelector('h3')?.text).toBe('Edit application Typed');
  expect(errors(refusal)).toEqual(['redirect_uris cannot be empty with grant_type authorization-code']);
  expect(somebody.send('GET', `${LIST}5/`).page.querySelector('h3')?.text).toBe('Renamed');
});

test('update: a new client id works at once, the old one no more', () => {
  const somebody = signedIn();
  const { form } = registerApplication(somebody, { authorization_grant_type: 'client-credentials' });
  const { fields } = somebody.send('GET', `${LIST}5/update/`);
  somebody.send('POST', `${LIST}5/update/`, { form: { ...fields, client_id: 'changed' } });
  const ask = (id: string) =>
    somebody.send('POST', '/backend/o/token/', {
      form: { grant_type: 'client_credentials' },
      headers: basic(id, form['client_secret'] ?? ''),
    }).status;
  expect([ask('changed'), ask(form['client_id'] ?? '')]).toEqual([200, 401]);
});

const strangers = [
  { name: 'detail of another user', account: otherCompany, given: `${LIST}1/` },
  { name: 'update of another user', account: otherCompany, given: `${LIST}1/update/` },
  { name: 'delete of another user', account: otherCompany, given: `${LIST}1/delete/` },
  { name: 'an id that does not exist', account: undefined, given: `${LIST}99999/` },
  { name: 'an id that is no number', account: undefined, given: `${LIST}abc/` },
];

for (const { name, account, given } of strangers) {
  test(`applications, not found: ${name}`, () => {
    const { status, headers, page } = signedIn(account).send('GET', given);
    expect({ status, headers }).toEqual({ status: 404, headers: { ...expectedHeaders.bareHtml, Vary: 'Cookie' } });
    expect(page.querySelector('h1')?.text).toBe('Not Found');
  });
}

test('delete: asks, deletes, and the tokens go with it', () => {
  const somebody = signedIn();
  const { clientId, clientSecret } = registerApplication(somebody, { authorization_grant_type: 'client-credentials' });
  const headers = basic(clientId, clientSecret);
  const sent = { form: { grant_type: 'client_credentials' }, headers };
  const { access_token: token } = somebody.send('POST', '/backend/o/token/', sent).json;
  const question = somebody.send('GET', `${LIST}5/delete/`);
  expect(question).toMatchObject({ status: 200, headers: expectedHeaders.userForm });
  expect(question.page.querySelector('h3')?.text).toBe('Are you sure to delete the application My integration?');
  expect(question.page.querySelector('input[name=allow]')?.getAttribute('value')).toBe('Delete');
  expect(links(question)).toEqual([['Cancel', LIST]]);
  const confirmed = somebody.send('POST', `${LIST}5/delete/`, { form: { ...question.fields, allow: 'Delete' } });
  expect(wire(confirmed)).toEqual({ status: 302, headers: { ...expectedHeaders.userPage, Location: LIST }, text: '' });
  expect(somebody.send('GET', `${LIST}5/`).status).toBe(404);
  expect(somebody.authenticate({ authorization: `Bearer ${token}` })).toEqual({ outcome: 'invalid' });
  expect(somebody.send('POST', '/backend/o/token/', sent).status).toBe(401);
});

test('pages escape what people typed', () => {
  const somebody = signedIn();
  registerApplication(somebody, { name: '<script>alert("x")</script>' });
  for (const address of [LIST, `${LIST}5/`, `${LIST}5/update/`, `${LIST}5/delete/`]) {
    const { text } = somebody.send('GET', address);
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  }
});
