import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../../sandbox/accounts.ts';
import { type SandboxOptions, startSandbox } from '../../../../sandbox/server.ts';
import { type Guide, guide } from '../../../../src/engine/browser/guide.ts';
import { watchedContext } from '../../../../src/engine/browser/watched-context.ts';
import { signInOnSwaggerPage } from '../../../../src/engine/pages/swagger-steps.ts';
import { redactSecrets, type Secrets } from '../../../../src/http/redact-secrets.ts';
import { testBrowser } from '../browser/test-browser.ts';

const browser = testBrowser();
const { username, password } = seededAccounts.accounts.administrator;
const { clientId, clientSecret } = seededAccounts.applications.authorizationCode;
const right = { client: { clientId, clientSecret }, account: { username, password } };

interface SignedIn {
  readonly steps: Guide;
  readonly secrets: Secrets;
  readonly failure: unknown;
}

/** Signs in on the page of one service of a fresh sandbox. */
async function signIn(options: Partial<SandboxOptions> & Partial<typeof right> & { path?: string }): Promise<SignedIn> {
  const { path = '/api/v1/product/swagger/', client = right.client, account = right.account, ...rest } = options;
  const sandbox = await startSandbox({ port: 0, ...rest });
  const secrets = redactSecrets();
  secrets.add(client.clientSecret, 'RETAIN_CLIENT_SECRET');
  secrets.add(account.password, 'RETAIN_PASSWORD');
  const visit = await watchedContext(browser(), secrets, 10_000);
  const steps = guide(visit, secrets);
  const task = { service: 'product', address: sandbox.address + path, client, account, timeoutMs: 10_000 };
  try {
    await signInOnSwaggerPage(steps, visit, task);
    return { steps, secrets, failure: null };
  } catch (failure) {
    return { steps, secrets, failure };
  } finally {
    await visit.context.close();
    await sandbox.close();
  }
}

for (const pkceRequired of [false, true]) {
  test(`a person signs in on the Swagger page${pkceRequired ? ', PKCE required' : ''}`, async () => {
    const { steps, secrets, failure } = await signIn({ pkceRequired });
    expect(failure).toBeNull();
    expect(steps.pictures.map(({ title }) => title.slice(0, 6))).toEqual([
      '1 Open',
      '2 Pres',
      '3 Type',
      '4 Choo',
      '5 Pres',
      '6 Log ',
      '7 Allo',
    ]);
    const labels = secrets.known().map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['token of a Swagger page', 'authorization code', 'cookie sessionid']),
    );
    const titles = JSON.stringify(steps.pictures.map(({ title }) => title));
    expect(secrets.known().filter(({ value }) => titles.includes(value))).toEqual([]);
  });
}

const refusals: readonly (readonly [
  name: string,
  given: Parameters<typeof signIn>[0],
  step: string,
  want: Record<string, unknown>,
])[] = [
  [
    'an unknown application is a matter of the settings',
    { client: { clientId: 'nobody', clientSecret: 'marker-of-a-secret' } },
    'consent',
    { code: 'TOKEN_REFUSED', message: expect.stringContaining('check RETAIN_CLIENT_ID') },
  ],
  [
    'a wrong client secret is a matter of the settings',
    { client: { clientId, clientSecret: 'marker-of-a-secret' } },
    'back',
    { code: 'TOKEN_REFUSED', message: expect.stringContaining('invalid_client') },
  ],
  [
    'a wrong password is a matter of the settings',
    { account: { username, password: 'marker-of-a-password' } },
    'consent',
    { code: 'TOKEN_REFUSED', message: expect.stringContaining('check RETAIN_USERNAME and RETAIN_PASSWORD') },
  ],
  ['a page that is not there is a fault', { path: '/api/v1/nowhere/swagger/' }, 'open', { kind: 'fault' }],
];

for (const [name, given, step, want] of refusals) {
  test(name, async () => {
    const { steps, failure } = await signIn(given);
    expect(failure).toMatchObject(want);
    expect(steps.current()).toBe(step);
    expect(steps.pictures.at(-1)?.title).toContain('(did not work)');
    expect(String(failure)).not.toContain('marker-of-a');
  });
}
