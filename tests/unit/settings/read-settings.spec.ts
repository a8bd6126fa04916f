import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SuiteError } from '../../../src/errors.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { settingNames } from '../../../src/settings/setting-names.ts';
import type { Settings, SettingsInput } from '../../../src/settings/settings.ts';
import { withBaseUrl } from '../../../src/settings/with-base-url.ts';

const root = process.cwd();
const marker = 'marker-secret-0123456789';
const read = (environment: SettingsInput, commandLine: SettingsInput = {}): Settings =>
  readSettings(commandLine, { ...environment }, { root, readEnvFile: false });

function refusal(input: Readonly<Record<string, string>>): string {
  try {
    read(input);
  } catch (error) {
    if (error instanceof SuiteError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

const accepted: readonly (readonly [string, SettingsInput, Partial<Settings>])[] = [
  ['nothing given', {}, { target: 'local', embedded: true, baseUrl: null, loopback: true, maxRps: null, missing: {} }],
  [
    'a sandbox that somebody else started',
    { RETAIN_BASE_URL: 'http://127.0.0.1:9100/' },
    {
      target: 'local',
      embedded: false,
      baseUrl: 'http://127.0.0.1:9100',
      authUrl: 'http://127.0.0.1:9100',
      passwordTokenUrl: 'http://127.0.0.1:9100/backend/core/authentication/token/',
      loopback: true,
    },
  ],
  [
    'the sandbox of the notes',
    { RETAIN_TARGET: 'xstak-sandbox' },
    {
      baseUrl: 'https://api.omniretain-sandbox.xstak.com',
      embedded: false,
      loopback: false,
      maxRps: 20,
      account: null,
    },
  ],
  ['the development host', { RETAIN_TARGET: 'xstak-development' }, { baseUrl: 'https://lms-development.shopdev.co' }],
  [
    'a target of its own on an allowed host',
    {
      RETAIN_TARGET: 'staging',
      RETAIN_BASE_URL: 'https://api.example.com:8443',
      RETAIN_ALLOW_HOSTS: 'api.example.com',
    },
    { baseUrl: 'https://api.example.com:8443', loopback: false },
  ],
  [
    'another auth host',
    { RETAIN_TARGET: 'xstak-sandbox', RETAIN_AUTH_URL: 'https://lms-development.shopdev.co' },
    {
      baseUrl: 'https://api.omniretain-sandbox.xstak.com',
      authUrl: 'https://lms-development.shopdev.co',
      passwordTokenUrl: 'https://lms-development.shopdev.co/backend/core/authentication/token/',
    },
  ],
  ['lists', { RETAIN_SERVICES: ' member, earn,,member ' }, { services: ['member', 'earn'] }],
  ['empty texts are not given', { RETAIN_SEED: '', RETAIN_PROFILE: '  ' }, { seed: 1, profile: 'gate' }],
  [
    'numbers',
    { RETAIN_SEED: '7', RETAIN_MAX_RPS: '2.5', RETAIN_MAX_UNEXPLAINED: '0' },
    { seed: 7, maxRps: 2.5, maxUnexplained: 0 },
  ],
  [
    'blanks belong to a password, the line end of a secret store does not',
    { RETAIN_USERNAME: 'a', RETAIN_PASSWORD: ' b \n' },
    { account: { username: 'a', password: ' b ' } },
  ],
  [
    'a redirect URI stays to the letter',
    { RETAIN_REDIRECT_URI: 'https://example.com' },
    { redirectUri: 'https://example.com' },
  ],
];
for (const [name, input, want] of accepted) {
  test(`accepted: ${name}`, () => {
    expect(read(input)).toMatchObject(want);
  });
}

const refused: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'a target that is misspelt',
    { RETAIN_TARGET: 'xstak-sandbx' },
    'SETTING_INVALID: RETAIN_TARGET is "xstak-sandbx", which is none of local, xstak-sandbox, xstak-development and so needs RETAIN_BASE_URL: did you mean "xstak-sandbox"?',
  ],
  [
    'a target that is no folder name',
    { RETAIN_TARGET: '../x', RETAIN_BASE_URL: 'http://127.0.0.1' },
    'SETTING_INVALID: RETAIN_TARGET is "../x" but must be local, xstak-sandbox, xstak-development or a name of letters, digits, ".", "_" and "-".',
  ],
  [
    'a word that is misspelt',
    { RETAIN_PROFILE: 'nigthly' },
    'SETTING_INVALID: RETAIN_PROFILE is "nigthly" but must be smoke, gate or nightly: did you mean "nightly"?',
  ],
  [
    'a service that is misspelt',
    { RETAIN_SERVICES: 'member,redem' },
    'SETTING_INVALID: RETAIN_SERVICES is "redem" but must be a list of member, earn, redeem, inquire, discount, product: did you mean "redeem"?',
  ],
  [
    'a number',
    { RETAIN_SEED: '1.5' },
    'SETTING_INVALID: RETAIN_SEED is "1.5" but must be a whole number from 0 to 4294967295.',
  ],
  [
    'a percentage',
    { RETAIN_MAX_UNEXPLAINED: '101' },
    'SETTING_INVALID: RETAIN_MAX_UNEXPLAINED is "101" but must be a number from 0 to 100.',
  ],
  [
    'an address with a password',
    { RETAIN_BASE_URL: `https://user:${marker}@api.example.com` },
    'SETTING_INVALID: RETAIN_BASE_URL is "https://…@api.example.com" but must be scheme, host and port as in https://api.example.com, without path, query or user name.',
  ],
  [
    'a host that nobody allowed',
    { RETAIN_BASE_URL: 'https://api.example.com' },
    'HOST_NOT_ALLOWED: RETAIN_BASE_URL leads to api.example.com, which is neither loopback nor a host of the integration notes: name it in RETAIN_ALLOW_HOSTS.',
  ],
  [
    'a host that only looks like loopback',
    { RETAIN_BASE_URL: 'http://127.0.0.1.example.com' },
    'HOST_NOT_ALLOWED: RETAIN_BASE_URL leads to 127.0.0.1.example.com, which is neither loopback nor a host of the integration notes: name it in RETAIN_ALLOW_HOSTS.',
  ],
  [
    'half a pair',
    { RETAIN_CLIENT_SECRET: marker },
    'SETTING_INVALID: RETAIN_CLIENT_SECRET is given without RETAIN_CLIENT_ID: give both or neither.',
  ],
  [
    'a hash in place of a secret',
    { RETAIN_CLIENT_ID: 'x', RETAIN_CLIENT_SECRET: `pbkdf2_sha256$260000$a$${marker}` },
    "SETTING_INVALID: RETAIN_CLIENT_SECRET holds the hash that the application's page shows after saving: give the secret that the form showed before.",
  ],
  [
    'a name that is misspelt',
    { RETAIN_PASSWROD: marker },
    'SETTING_INVALID: RETAIN_PASSWROD, given in the environment, is no setting: did you mean RETAIN_PASSWORD?',
  ],
  [
    'a name that nothing is like',
    { RETAIN_XYZZY_PLUGH_FROBOZZ: '1' },
    'SETTING_INVALID: RETAIN_XYZZY_PLUGH_FROBOZZ, given in the environment, is no setting: .env.example lists them all.',
  ],
  [
    'a browser that is not there',
    { RETAIN_CHROMIUM: '/nowhere/chromium' },
    'SETTING_INVALID: RETAIN_CHROMIUM is "/nowhere/chromium" but must be the path of a file that can be read.',
  ],
  [
    'a document path without its service',
    { RETAIN_DOCUMENT_PATHS: '/swagger.json' },
    'SETTING_INVALID: RETAIN_DOCUMENT_PATHS is "/swagger.json" but must be a list of paths that begin with "/" and hold {service}, as in /api/v1/{service}/swagger.json.',
  ],
  [
    'a host with a scheme',
    { RETAIN_ALLOW_HOSTS: 'https://api.example.com' },
    'SETTING_INVALID: RETAIN_ALLOW_HOSTS is "https://api.example.com" but must be a list of hosts as in api.example.com or api.example.com:8443, without scheme, path or "*".',
  ],
];
for (const [name, input, want] of refused) {
  test(`refused: ${name}`, () => {
    const got = refusal(input);
    expect(got).toBe(want);
    expect(got).not.toContain(marker);
  });
}

test('the command line wins over the environment, that over .env, and an empty text goes back to the default', () => {
  const folder = mkdtempSync(join(tmpdir(), 'retain-settings-'));
  const lines = [
    'RETAIN_TARGET=staging',
    'RETAIN_BASE_URL=http://127.0.0.1:1',
    'RETAIN_SEED=3',
    'RETAIN_WRITES=none',
    '',
  ];
  writeFileSync(join(folder, '.env'), lines.join('\n'));
  const environment = {
    RETAIN_SEED: '2',
    RETAIN_CONCURRENCY: '2',
    RETAIN_WRITES: '',
    OTHER: 'x',
    RETAIN_ENGINE: 'socket',
  };
  const both = { root: folder, readEnvFile: true };
  const settings = readSettings({ RETAIN_CONCURRENCY: '4' }, environment, both);
  expect(settings).toMatchObject({ target: 'staging', seed: 2, concurrency: 4, writes: 'own' });
  expect(Object.keys(environment)).toHaveLength(5);
  writeFileSync(join(folder, '.env'), 'RETAIN_SEED 3\n');
  expect(() => readSettings({}, {}, both)).toThrow(
    'The line of RETAIN_SEED in .env cannot be read: write RETAIN_SEED=value.',
  );
  writeFileSync(join(folder, '.env'), 'RETAIN_SEEED=3\n');
  expect(() => readSettings({}, {}, both)).toThrow(
    'RETAIN_SEEED, given in .env, is no setting: did you mean RETAIN_SEED?',
  );
});

test('what is missing is named, for skips', () => {
  expect(read({ RETAIN_TARGET: 'xstak-sandbox' }).missing).toEqual({
    account: 'RETAIN_USERNAME and RETAIN_PASSWORD',
    codeClient: 'RETAIN_CLIENT_ID and RETAIN_CLIENT_SECRET',
    serviceClient: 'RETAIN_SERVICE_CLIENT_ID and RETAIN_SERVICE_CLIENT_SECRET',
    passwordClient: 'RETAIN_PASSWORD_CLIENT_ID and RETAIN_PASSWORD_CLIENT_SECRET',
    otherAccount: 'RETAIN_OTHER_USERNAME and RETAIN_OTHER_PASSWORD',
    noRoleAccount: 'RETAIN_NO_ROLE_USERNAME and RETAIN_NO_ROLE_PASSWORD',
    expiredToken: 'RETAIN_EXPIRED_TOKEN',
  });
});

test('settings are frozen, and the embedded sandbox fills in its address', () => {
  const settings = read({});
  const filled = withBaseUrl(settings, 'http://127.0.0.1:4711');
  expect(filled).toMatchObject({
    embedded: true,
    baseUrl: 'http://127.0.0.1:4711',
    authUrl: 'http://127.0.0.1:4711',
    passwordTokenUrl: 'http://127.0.0.1:4711/backend/core/authentication/token/',
  });
  expect([settings, settings.account, settings.services, filled].every(Object.isFrozen)).toBe(true);
});

test('.env.example documents every setting once and nothing else', () => {
  const text = readFileSync(join(root, '.env.example'), 'utf8');
  expect([...text.matchAll(/^(RETAIN_\w+)=$/gm)].map(([, name]) => name)).toEqual(settingNames);
});
