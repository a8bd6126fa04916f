import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { basic } from './basic.ts';
import { expectedHeaders } from './expected-headers.ts';
import { type Visitor, visitor } from './visitor.ts';
import { wire } from './wire.ts';

const LIST = '/backend/o/applications/';
const HASH = /^pbkdf2_sha256\$260000\$[A-Za-z0-9]{22}\$[A-Za-z0-9+/]{43}=$/;

function signedIn(): Visitor {
  const somebody = visitor({ hashedSecrets: true });
  somebody.signIn();
  return somebody;
}

function register(somebody: Visitor, hash: boolean): Readonly<Record<string, string>> {
  const { hash_client_secret: ticked = '', ...fields } = somebody.send('GET', `${LIST}register/`).fields;
  const form = {
    ...fields,
    name: 'My integration',
    client_type: 'confidential',
    authorization_grant_type: 'client-credentials',
    ...(hash ? { hash_client_secret: ticked } : {}),
  };
  somebody.send('POST', `${LIST}register/`, { form });
  return form;
}

function detail(somebody: Visitor): { readonly secret: string; readonly lines: readonly string[] } {
  const { page } = somebody.send('GET', `${LIST}5/`);
  const boxes = page.querySelectorAll('input[readonly]').map((box) => box.getAttribute('value') ?? '');
  return { secret: boxes[1] ?? '', lines: page.querySelectorAll('p').map((line) => line.text) };
}

const ask = (somebody: Visitor, id: string, secret: string) =>
  somebody.send('POST', '/backend/o/token/', {
    form: { grant_type: 'client_credentials' },
    headers: basic(id, secret),
  });

test('hashed secrets: the form has the fields of toolkit 2.4', () => {
  const { fields, page } = signedIn().send('GET', `${LIST}register/`);
  expect(Object.keys(fields)).toEqual([
    'csrfmiddlewaretoken',
    'name',
    'client_id',
    'initial-client_id',
    'client_secret',
    'initial-client_secret',
    'hash_client_secret',
    'client_type',
    'authorization_grant_type',
    'redirect_uris',
    'post_logout_redirect_uris',
    'allowed_origins',
    'algorithm',
  ]);
  expect(fields['client_secret']).toMatch(/^[A-Za-z0-9]{128}$/);
  expect(page.querySelector('#id_hash_client_secret')?.attributes).toMatchObject({ type: 'checkbox', checked: '' });
});

test('hashed secrets: the secret of the form works, the hash of the detail page does not', () => {
  const somebody = signedIn();
  const { client_id: id = '', client_secret: secret = '' } = register(somebody, true);
  const { secret: hash, lines } = detail(somebody);
  expect(hash).toMatch(HASH);
  expect(lines).toEqual(
    expect.arrayContaining(['Hash client secret', 'yes', 'Post Logout Redirect Uris', 'Allowed Origins']),
  );
  expect(ask(somebody, id, secret).status).toBe(200);
  expect(wire(ask(somebody, id, hash))).toEqual({
    status: 401,
    headers: expectedHeaders.refusedClient,
    text: '{"error": "invalid_client"}',
  });
});

test('hashed secrets: an update that leaves the hash alone keeps the secret', () => {
  const somebody = signedIn();
  const { client_id: id = '', client_secret: secret = '' } = register(somebody, true);
  const { fields } = somebody.send('GET', `${LIST}5/update/`);
  expect(fields['client_secret']).toMatch(HASH);
  expect(fields['hash_client_secret']).toBe('on');
  somebody.send('POST', `${LIST}5/update/`, { form: { ...fields, name: 'Renamed' } });
  expect(ask(somebody, id, secret).status).toBe(200);
  const { hash_client_secret: _, ...unticked } = fields;
  somebody.send('POST', `${LIST}5/update/`, { form: unticked });
  expect(ask(somebody, id, secret).status).toBe(200);
  expect(ask(somebody, id, fields['client_secret'] ?? '').status).toBe(401);
});

test('hashed secrets: without the tick the secret stays in clear', () => {
  const somebody = signedIn();
  const { client_id: id = '', client_secret: secret = '' } = register(somebody, false);
  const shown = detail(somebody);
  expect(shown.secret).toBe(secret);
  expect(shown.lines).toEqual(expect.arrayContaining(['Hash client secret', 'no']));
  expect(ask(somebody, id, secret).status).toBe(200);
});

test('hashed secrets: the seeded secrets work, and are shown as hashes', () => {
  const somebody = signedIn();
  const { authorizationCode, clientCredentials } = seededAccounts.applications;
  expect(somebody.token({ grant_type: 'client_credentials' }, clientCredentials).status).toBe(200);
  const { page } = somebody.send('GET', `${LIST}1/`);
  const [id, secret] = page.querySelectorAll('input[readonly]').map((box) => box.getAttribute('value'));
  expect(id).toBe(authorizationCode.clientId);
  expect(secret).toMatch(HASH);
});
