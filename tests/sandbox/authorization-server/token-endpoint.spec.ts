import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { basic } from './basic.ts';
import { expectedHeaders } from './expected-headers.ts';
import { visitor } from './visitor.ts';
import { wire } from './wire.ts';

const { password, clientCredentials } = seededAccounts.applications;
const TOKEN = '/backend/o/token/';
const UNSUPPORTED = { status: 400, headers: expectedHeaders.token, text: '{"error": "unsupported_grant_type"}' };
const NOT_ALLOWED = { status: 405, headers: { ...expectedHeaders.html, Allow: 'POST, OPTIONS' }, text: '' };
const SLASH = { status: 301, headers: { ...expectedHeaders.slash, Location: TOKEN }, text: '' };
const NOT_FOUND = `
<!doctype html>
<html lang="en">
<head>
  <title>Not Found</title>
</head>
<body>
  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>
</body>
</html>
`;

const forms = [
  { name: 'an unknown grant_type', given: 'grant_type=banana', client: password, want: UNSUPPORTED },
  { name: 'no grant_type', given: 'username=x', client: password, want: UNSUPPORTED },
  { name: 'an empty form', given: '', client: password, want: UNSUPPORTED },
  { name: 'an empty form without a client', given: '', client: null, want: UNSUPPORTED },
  {
    name: 'implicit, which is no grant of this endpoint',
    given: 'grant_type=implicit',
    client: password,
    want: UNSUPPORTED,
  },
  {
    name: 'a parameter twice: the last one counts',
    given: 'grant_type=password&grant_type=client_credentials',
    client: clientCredentials,
    want: {
      status: 200,
      headers: expectedHeaders.token,
      text: '{"access_token": "<30>", "expires_in": 36000, "token_type": "Bearer", "scope": "read write"}',
    },
  },
];

for (const { name, given, client, want } of forms) {
  test(`token endpoint: ${name}`, () => {
    const headers = client ? basic(client.clientId, client.clientSecret) : {};
    expect(wire(visitor().send('POST', TOKEN, { form: given, headers }))).toEqual(want);
  });
}

const requests = [
  { name: 'GET', given: ['GET', TOKEN], want: NOT_ALLOWED },
  { name: 'PUT', given: ['PUT', TOKEN], want: NOT_ALLOWED },
  { name: 'DELETE', given: ['DELETE', TOKEN], want: NOT_ALLOWED },
  { name: 'HEAD', given: ['HEAD', TOKEN], want: NOT_ALLOWED },
  { name: 'OPTIONS', given: ['OPTIONS', TOKEN], want: { ...NOT_ALLOWED, status: 200 } },
  { name: 'POST without the slash', given: ['POST', '/backend/o/token'], want: SLASH },
  { name: 'GET without the slash', given: ['GET', '/backend/o/token'], want: SLASH },
  {
    name: 'GET without the slash, with a query',
    given: ['GET', '/backend/o/introspect?token=x'],
    want: { ...SLASH, headers: { ...SLASH.headers, Location: '/backend/o/introspect/?token=x' } },
  },
  {
    name: 'no such page',
    given: ['GET', '/backend/o/nowhere/'],
    want: { status: 404, headers: expectedHeaders.bareHtml, text: NOT_FOUND },
  },
  {
    name: 'OpenID Connect, which is off',
    given: ['GET', '/backend/o/.well-known/openid-configuration/'],
    want: { status: 404, headers: expectedHeaders.html, text: '' },
  },
] as const;

for (const { name, given, want } of requests) {
  test(`token endpoint: ${name}`, () => {
    const [method, target] = given;
    expect(wire(visitor().send(method, target))).toEqual(want);
  });
}

test('token endpoint: parameters in the query are refused as toolkit 2.4 does, where 1.7 fails with 500', () => {
  const answer = visitor().send('POST', `${TOKEN}?grant_type=client_credentials`, {
    form: '',
    headers: basic(clientCredentials.clientId, clientCredentials.clientSecret),
  });
  expect(wire(answer)).toEqual({
    status: 400,
    headers: expectedHeaders.html,
    text: '{"error": "invalid_request", "error_description": "URL query parameters are not allowed"}',
  });
});

test('token endpoint: a form may come as multipart', () => {
  const { clientId, clientSecret } = clientCredentials;
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const parts = [
    part('grant_type', 'client_credentials'),
    part('client_id', clientId),
    part('client_secret', clientSecret),
  ];
  const answer = visitor().send('POST', TOKEN, {
    body: `${parts.join('')}--b--\r\n`,
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  });
  expect(answer.status).toBe(200);
});
