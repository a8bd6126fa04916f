import { expect, test } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../../sandbox/server.ts';
import { httpClient } from '../../../src/http/http-client.ts';
import { redactSecrets } from '../../../src/http/redact-secrets.ts';
import { identities } from '../../../src/identities/index.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { withBaseUrl } from '../../../src/settings/with-base-url.ts';
import { clientCredentials } from '../../../src/tokens/grants/client-credentials.ts';
import { introspectionRequest } from '../../../src/tokens/introspection-request.ts';
import { tokenResponse } from '../../../src/tokens/token-response.ts';
import { tokenStore } from '../../../src/tokens/token-store.ts';

test('the identities are those of the design, in its order, each named once', () => {
  expect(identities.map(({ name }) => name)).toEqual([
    'administrator',
    'authorization-code',
    'middleware',
    'refreshed',
    'read-only',
    'other-company',
    'no-role',
    'anonymous',
    'wrong-scheme',
    'malformed',
    'revoked',
    'expired',
  ]);
});

async function onSandbox(
  options: Omit<Parameters<typeof startSandbox>[0], 'port'>,
  body: (settings: Settings, sandbox: Sandbox) => Promise<void>,
): Promise<void> {
  const sandbox = await startSandbox({ port: 0, ...options });
  try {
    const settings = readSettings({}, {}, { root: process.cwd(), readEnvFile: false });
    await body(withBaseUrl(settings, sandbox.address), sandbox);
  } finally {
    await sandbox.close();
  }
}

const toolkits: readonly (readonly [string, Omit<Parameters<typeof startSandbox>[0], 'port'>])[] = [
  ['as recorded', {}],
  ['with PKCE required', { pkceRequired: true }],
  ['with hashed secrets', { hashedSecrets: true }],
];
for (const [name, options] of toolkits) {
  test(`every identity gets its token from the sandbox ${name}`, async () => {
    await onSandbox(options, async (settings) => {
      const http = httpClient(settings);
      const secrets = redactSecrets();
      const store = tokenStore(settings, http, secrets, identities);
      const alive = async (token: string): Promise<unknown> => {
        const client = settings.serviceClient ?? { clientId: '', clientSecret: '' };
        const { response } = await introspectionRequest(http, settings.authUrl ?? '', client, token);
        return (JSON.parse(response.body) as { active: unknown }).active;
      };
      for (const identity of identities) {
        expect(store.skip(identity.name)).toBeNull();
        const header = await store.authorization(identity.name);
        const token = await store.token(identity.name);
        if (token === null) continue;
        expect(header, identity.name).toBe(`Bearer ${token.accessToken}`);
        expect(token.expiresIn).toBe(settings.tokenLifetime);
        expect(token.scope, identity.name).toEqual(identity.name === 'read-only' ? ['read'] : ['read', 'write']);
        expect(await alive(token.accessToken), identity.name).toBe(identity.name !== 'revoked');
        expect(secrets.mask(`x ${token.accessToken} y`)).toBe(`x [masked: token of ${identity.name}] y`);
      }
      expect(await alive(store.replaced('refreshed')?.accessToken ?? 'none')).toBe(false);
      expect(await alive(settings.expiredToken ?? '')).toBe(false);
      await http.close();
    });
  });
}

test('a client whose secret has every kind of character is refused and not shown', async () => {
  await onSandbox({}, async (settings) => {
    const http = httpClient(settings);
    const client = { clientId: 'nobody', clientSecret: 'marker:&%+/ ü' };
    const exchange = await clientCredentials(http, settings.authUrl ?? '', client);
    expect(exchange.response.status).toBe(401);
    expect(() => tokenResponse(exchange, 'client_credentials', 'X')).toThrow(/answered 401 invalid_client; check X\.$/);
    await http.close();
  });
});
