import { expect, test } from '@playwright/test';
import type { Exchange } from '../../../../src/http/exchange.ts';
import { type HttpClient, httpClient } from '../../../../src/http/http-client.ts';
import { clientCredentials } from '../../../../src/tokens/grants/client-credentials.ts';
import { password } from '../../../../src/tokens/grants/password.ts';
import { passwordForm } from '../../../../src/tokens/grants/password-form.ts';
import { refreshToken } from '../../../../src/tokens/grants/refresh-token.ts';
import { introspectionRequest } from '../../../../src/tokens/introspection-request.ts';
import { revocationRequest } from '../../../../src/tokens/revocation-request.ts';
import { strictServer } from '../../http/strict-server.ts';

const client = { clientId: 'my id', clientSecret: 's&c=r/t' };
const account = { username: 'admin@example.com', password: 'p&ss w' };
/** As RFC 6749, 2.3.1 wants it: both parts form-encoded before they are put together. */
const basic = `Basic ${Buffer.from('my+id:s%26c%3Dr%2Ft').toString('base64')}`;
const jsonPath = '/backend/core/authentication/token/';

type Ask = (http: HttpClient, url: string) => Promise<Exchange>;
const cases: readonly (readonly [string, string, Ask, Readonly<Record<string, string>>, string | undefined])[] = [
  [
    'client credentials',
    '/backend/o/token/',
    (http, url) => clientCredentials(http, url, client),
    { grant_type: 'client_credentials' },
    basic,
  ],
  [
    'client credentials, secret in the form, scope',
    '/backend/o/token/',
    (http, url) => clientCredentials(http, url, client, { method: 'body', scope: 'read' }),
    { grant_type: 'client_credentials', scope: 'read', client_id: 'my id', client_secret: 's&c=r/t' },
    undefined,
  ],
  [
    'password form',
    '/backend/o/token/',
    (http, url) => passwordForm(http, url, client, account),
    { grant_type: 'password', ...account },
    basic,
  ],
  [
    'refresh with a narrower scope',
    '/backend/o/token/',
    (http, url) => refreshToken(http, url, client, 'r1', { scope: 'read' }),
    { grant_type: 'refresh_token', refresh_token: 'r1', scope: 'read' },
    basic,
  ],
  [
    'revocation',
    '/backend/o/revoke_token/',
    (http, url) => revocationRequest(http, url, client, 't1'),
    { token: 't1' },
    basic,
  ],
  [
    'introspection',
    '/backend/o/introspect/',
    (http, url) => introspectionRequest(http, url, client, 't1'),
    { token: 't1' },
    basic,
  ],
];
for (const [name, path, ask, form, authorization] of cases) {
  test(`request: ${name}`, async () => {
    const server = await strictServer([{ call: `POST ${path}`, status: 401, body: '{"error": "invalid_client"}' }]);
    const http = httpClient({ allowHosts: ['127.0.0.1'], maxRps: null, concurrency: 1, timeoutMs: 1000 });
    const exchange = await ask(http, server.url);
    expect(exchange.response.status).toBe(401);
    const [seen] = server.seen;
    expect(Object.fromEntries(new URLSearchParams(seen?.body))).toEqual(form);
    expect(seen?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(seen?.headers.authorization).toBe(authorization);
    await http.close();
    await server.done();
  });
}

test('request: password at the JSON endpoint of the notes', async () => {
  const server = await strictServer([{ call: `POST ${jsonPath}`, body: '{}' }]);
  const http = httpClient({ allowHosts: ['127.0.0.1'], maxRps: null, concurrency: 1, timeoutMs: 1000 });
  await password(http, server.url + jsonPath, account);
  expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({ grant_type: 'password', ...account });
  expect(server.seen[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
  expect(server.seen[0]?.headers.authorization).toBeUndefined();
  await http.close();
  await server.done();
});
