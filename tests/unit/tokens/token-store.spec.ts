import { expect, test } from '@playwright/test';
import { httpClient } from '../../../src/http/http-client.ts';
import { redactSecrets, type Secrets } from '../../../src/http/redact-secrets.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import type { SettingsInput } from '../../../src/settings/settings.ts';
import type { TokenOwner } from '../../../src/tokens/token-source.ts';
import { type TokenStore, tokenStore } from '../../../src/tokens/token-store.ts';
import { type ExpectedCall, type StrictServer, strictServer } from '../http/strict-server.ts';

const owners: readonly TokenOwner[] = [
  { name: 'person', source: { kind: 'password', account: 'account' } },
  { name: 'service', source: { kind: 'client_credentials' } },
  { name: 'refreshed', source: { kind: 'refresh_token' } },
  { name: 'revoked', source: { kind: 'revoked' } },
  { name: 'reader', source: { kind: 'authorization_code', scope: 'read' } },
  { name: 'expired', source: { kind: 'expired' } },
  { name: 'nobody', source: { kind: 'fixed', authorization: null } },
  { name: 'garbage', source: { kind: 'fixed', authorization: 'Bearer not-a-token' } },
];
const jsonEndpoint = 'POST /backend/core/authentication/token/';
const tokenEndpoint = 'POST /backend/o/token/';
const pair = (n: number, seconds = 36000): string =>
  JSON.stringify({
    access_token: `marker-access-${n}`,
    refresh_token: `marker-refresh-${n}`,
    token_type: 'Bearer',
    expires_in: seconds,
  });

interface Opened {
  readonly store: TokenStore;
  readonly secrets: Secrets;
  readonly server: StrictServer;
  done(): Promise<void>;
}

async function open(calls: readonly ExpectedCall[], input: SettingsInput = {}): Promise<Opened> {
  const server = await strictServer(calls);
  const settings = readSettings(
    { RETAIN_BASE_URL: server.url, ...input },
    {},
    { root: process.cwd(), readEnvFile: false },
  );
  const http = httpClient(settings);
  const secrets = redactSecrets();
  const store = tokenStore(settings, http, secrets, owners);
  const done = async (): Promise<void> => {
    await http.close();
    await server.done();
  };
  return { store, secrets, server, done };
}

test('a token is fetched once, however many ask at the same time', async () => {
  const { store, secrets, done } = await open([{ call: jsonEndpoint, body: pair(1) }]);
  const all = await Promise.all([store.authorization('person'), store.authorization('person'), store.token('person')]);
  expect(all[0]).toBe('Bearer marker-access-1');
  expect(all[1]).toBe('Bearer marker-access-1');
  expect(all[2]).toMatchObject({ grant: 'password', refreshToken: 'marker-refresh-1' });
  expect(secrets.mask('marker-access-1 marker-refresh-1')).toBe(
    '[masked: token of person] [masked: refresh token of person]',
  );
  await done();
});

test('a token is renewed before it ends', async () => {
  const { store, done } = await open([
    { call: jsonEndpoint, body: pair(1, 0.05) },
    { call: jsonEndpoint, body: pair(2) },
  ]);
  expect(await store.authorization('person')).toBe('Bearer marker-access-1');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(await store.authorization('person')).toBe('Bearer marker-access-2');
  await done();
});

test('after a 401 only the first one who asks fetches anew', async () => {
  const { store, done } = await open([
    { call: jsonEndpoint, body: pair(1) },
    { call: jsonEndpoint, body: pair(2) },
  ]);
  const stale = await store.authorization('person');
  const renewed = await Promise.all([store.renew('person', stale), store.renew('person', stale)]);
  expect(renewed).toEqual(['Bearer marker-access-2', 'Bearer marker-access-2']);
  expect(await store.renew('person', stale)).toBe('Bearer marker-access-2');
  expect(['Bearer marker-access-1', 'Bearer marker-access-2', 'Bearer x'].map(store.holder)).toEqual([
    'person',
    'person',
    null,
  ]);
  await done();
});

test('a refusal is remembered, so that no account is locked, and shows no secret', async () => {
  const body = '{"error":"invalid_grant","error_description":"Invalid credentials given."}';
  const account = { RETAIN_USERNAME: 'a@example.com', RETAIN_PASSWORD: 'marker-password' };
  const { store, done } = await open([{ call: jsonEndpoint, status: 400, body }], account);
  for (let n = 0; n < 2; n += 1) {
    const error = await store.authorization('person').catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'TOKEN_REFUSED' });
    expect(String(error)).toContain(
      '400 invalid_grant (Invalid credentials given.); check RETAIN_USERNAME and RETAIN_PASSWORD.',
    );
    expect(JSON.stringify(error) + String(error)).not.toContain('marker');
  }
  await done();
});

test('a target that is down has refused nothing, and is asked again', async () => {
  const { store, done } = await open([
    { call: tokenEndpoint, status: 503, headers: { 'retry-after': '3600' } },
    { call: tokenEndpoint, body: pair(1) },
  ]);
  await expect(store.authorization('service')).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
  expect(await store.authorization('service')).toBe('Bearer marker-access-1');
  await done();
});

test('refreshed has a pair of its own and keeps the token that the refresh should have killed', async () => {
  const { store, server, done } = await open([
    { call: tokenEndpoint, body: pair(1) },
    { call: tokenEndpoint, body: pair(2) },
  ]);
  expect(store.replaced('refreshed')).toBeNull();
  expect(await store.authorization('refreshed')).toBe('Bearer marker-access-2');
  expect(store.replaced('refreshed')?.accessToken).toBe('marker-access-1');
  expect(new URLSearchParams(server.seen[1]?.body).get('refresh_token')).toBe('marker-refresh-1');
  await done();
});

test('revoked is revoked before anybody sees it', async () => {
  const { store, server, done } = await open([
    { call: tokenEndpoint, body: pair(1) },
    { call: 'POST /backend/o/revoke_token/' },
  ]);
  expect(await store.authorization('revoked')).toBe('Bearer marker-access-1');
  expect(server.seen[1]?.body).toBe('token=marker-access-1');
  expect(store.holder('Bearer marker-access-1')).toBeNull();
  await done();
});

test('fixed words and the expired token need no request', async () => {
  const { store, secrets, done } = await open([], { RETAIN_EXPIRED_TOKEN: 'marker-expired-token' });
  const headers = await Promise.all(['nobody', 'garbage', 'expired'].map((name) => store.authorization(name)));
  expect(headers).toEqual([null, 'Bearer not-a-token', 'Bearer marker-expired-token']);
  expect(await store.token('nobody')).toBeNull();
  expect(await store.renew('expired', 'Bearer marker-expired-token')).toBe('Bearer marker-expired-token');
  expect(secrets.mask('authorization: Bearer not-a-token')).toBe('authorization: Bearer not-a-token');
  await done();
});

const person = { RETAIN_USERNAME: 'a', RETAIN_PASSWORD: 'marker-password' };
const code = { RETAIN_CLIENT_ID: 'c', RETAIN_CLIENT_SECRET: 'marker-secret' };
const skips: readonly (readonly [string, string, SettingsInput, string | null])[] = [
  ['nothing', 'person', {}, 'RETAIN_USERNAME and RETAIN_PASSWORD'],
  ['nothing', 'service', {}, 'RETAIN_SERVICE_CLIENT_ID and RETAIN_SERVICE_CLIENT_SECRET'],
  ['nothing', 'expired', {}, 'RETAIN_EXPIRED_TOKEN'],
  ['nothing', 'nobody', {}, null],
  ['a person', 'person', person, null],
  ['a person', 'reader', person, 'RETAIN_CLIENT_ID and RETAIN_CLIENT_SECRET'],
  ['a person', 'refreshed', person, 'RETAIN_CLIENT_ID and RETAIN_CLIENT_SECRET'],
  ['a person and an application', 'refreshed', { ...person, ...code }, null],
  ['a person and an application', 'revoked', { ...person, ...code }, null],
  ['an application', 'reader', code, 'RETAIN_USERNAME and RETAIN_PASSWORD'],
];
for (const [given, name, input, want] of skips) {
  test(`with ${given} the identity ${name} ${want === null ? 'is there' : 'is skipped'}`, async () => {
    const { store, done } = await open([], { RETAIN_TARGET: 'own', ...input });
    expect(store.skip(name)?.setting ?? null).toBe(want);
    if (want !== null) {
      expect(store.skip(name)?.reason).toContain(want);
      await expect(store.authorization(name)).rejects.toMatchObject({ code: 'SETTING_MISSING' });
    }
    await done();
  });
}

test('an identity that does not exist is refused by name', async () => {
  const { store, done } = await open([]);
  expect(() => store.skip('admin')).toThrow('There is no identity "admin": there are person, service,');
  await done();
});
