import { expect, test } from '@playwright/test';
import type { SandboxOptions } from '../../../sandbox/server.ts';
import { secretForms } from '../../../src/http/secret-forms.ts';
import type { SettingsInput } from '../../../src/settings/settings.ts';
import { tryGrants } from './try-grants.ts';

const switches: readonly (readonly [name: string, options: Omit<SandboxOptions, 'port'>, input?: SettingsInput])[] = [
  ['as it is', {}],
  ['PKCE required', { pkceRequired: true }],
  ['hashed secrets', { hashedSecrets: true }],
  ['both', { pkceRequired: true, hashedSecrets: true }],
  ['another lifetime', { tokenLifetime: 60 }, { RETAIN_TOKEN_LIFETIME: '60' }],
];

for (const [name, options, input] of switches) {
  test(`every case of every grant passes on the sandbox: ${name}`, async () => {
    const { grants, findings, leftBehind, written, secrets } = await tryGrants(options, input);
    expect(grants.length).toBeGreaterThan(70);
    expect(grants.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    // The media type of one refusal is a known weakness of newer toolkits.
    expect(findings.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual(['debt header content-type']);
    expect(leftBehind).toBe(0);
    const leaked = secrets.known().filter(({ value }) => secretForms(value).some((form) => written.includes(form)));
    expect(leaked).toEqual([]);
  });
}

test('what is written of faults holds no secret and no token', async () => {
  for (const fault of ['wrong-password-accepted', 'code-reusable', 'refresh-reusable', 'cancel-gives-code']) {
    const { findings, written, secrets } = await tryGrants({ fault });
    expect(findings.length).toBeGreaterThan(0);
    expect(secrets.known().length).toBeGreaterThan(50);
    const leaked = secrets.known().filter(({ value }) => secretForms(value).some((form) => written.includes(form)));
    expect(leaked).toEqual([]);
  }
});

const nothing = { RETAIN_TARGET: 'elsewhere', RETAIN_BASE_URL: 'http://127.0.0.1:1' };

test('without credentials, what cannot be tried is skipped and names its settings', async () => {
  const { grants, findings } = await tryGrants({}, nothing);
  const reasons = new Set(grants.filter(({ outcome }) => outcome === 'skipped').map(({ reason }) => reason ?? ''));
  expect(reasons.size).toBeGreaterThan(5);
  for (const reason of reasons) expect(reason).toMatch(/^RETAIN_\w+ and RETAIN_\w+.* are not given\.$/);
  expect(findings).toEqual([]);
  expect(grants.some(({ outcome }) => outcome === 'failed')).toBe(false);
});

test('where the writes are none, nothing is registered', async () => {
  const { grants } = await tryGrants({}, { RETAIN_WRITES: 'none' });
  expect(grants.filter(({ outcome }) => outcome !== 'passed').map(({ case: name, reason }) => [name, reason])).toEqual([
    ['code of another application', 'RETAIN_WRITES is none: no application is registered.'],
    ['all redirect URLs of the notes registered', 'RETAIN_WRITES is none: no application is registered.'],
  ]);
});

test('a wrong password is sent once, and every case that needs it says the same sentence', async () => {
  const account = { RETAIN_USERNAME: 'admin@organizationretain.co', RETAIN_PASSWORD: 'marker-of-a-wrong-password' };
  const { grants, findings, requests } = await tryGrants({}, account);
  const reasons = new Set(grants.filter(({ outcome }) => outcome !== 'passed').map(({ reason }) => reason));
  expect([...reasons]).toEqual([
    expect.stringMatching(
      /^The password grant gave no token: .* invalid_grant .*; check RETAIN_USERNAME and RETAIN_PASSWORD\.$/,
    ),
  ]);
  expect(findings.filter(({ kind }) => kind === 'fault')).toEqual([]);
  expect(requests).toBeLessThan(60);
});

test('a wrong secret of an application is no fault of the server', async () => {
  const client = { RETAIN_SERVICE_CLIENT_ID: 'nobody', RETAIN_SERVICE_CLIENT_SECRET: 'marker-of-a-wrong-secret' };
  const { grants, findings } = await tryGrants({}, client, (grant) =>
    ['client_credentials', 'introspection'].includes(grant),
  );
  expect(findings.filter(({ kind }) => kind === 'fault')).toEqual([]);
  expect(
    grants.map(({ reason }) => reason ?? '').filter((reason) => /check RETAIN_SERVICE_CLIENT_ID/.test(reason)),
  ).not.toEqual([]);
});
