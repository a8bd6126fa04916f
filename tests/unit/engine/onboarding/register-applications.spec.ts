import { expect, test } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../../../sandbox/server.ts';
import { ownRedirects } from '../../../../src/engine/onboarding/own-redirects.ts';
import { plannedApplications } from '../../../../src/engine/onboarding/planned-application.ts';
import type { Proof } from '../../../../src/engine/onboarding/prove-application.ts';
import { registerApplications } from '../../../../src/engine/onboarding/register-applications.ts';
import { root } from '../../../../src/engine/paths.ts';
import { httpClient } from '../../../../src/http/http-client.ts';
import { redactSecrets } from '../../../../src/http/redact-secrets.ts';
import { readSettings } from '../../../../src/settings/read-settings.ts';
import type { Settings } from '../../../../src/settings/settings.ts';
import { openSignedIn } from '../../../../src/tokens/open-signed-in.ts';
import { pageSession } from '../../../../src/tokens/page-session.ts';
import { testBrowser } from '../browser/test-browser.ts';

const browser = testBrowser();

/** Onboards at a fresh sandbox. */
async function onboarded<Result>(
  options: Omit<Parameters<typeof startSandbox>[0], 'port'>,
  use: (task: { settings: Settings; proof: Proof; sandbox: Sandbox; lines: string[] }) => Promise<Result>,
): Promise<Result> {
  const sandbox = await startSandbox({ port: 0, ...options });
  const settings = readSettings({ RETAIN_BASE_URL: sandbox.address }, {}, { root, readEnvFile: false });
  const http = httpClient(settings);
  try {
    if (settings.account === null || settings.redirectUri === null) throw new Error('no account');
    const { account, redirectUri } = settings;
    const proof = { http, secrets: redactSecrets(), authUrl: sandbox.address, account, redirectUri };
    return await use({ settings, proof, sandbox, lines: [] });
  } finally {
    await http.close();
    await sandbox.close();
  }
}

/** Names of the applications of the account. */
async function namesOf({ http, authUrl, account }: Proof): Promise<readonly string[]> {
  const session = pageSession(http, authUrl, redactSecrets());
  const page = await openSignedIn(session, `${authUrl}/backend/o/applications/`, account);
  return [...page.exchange.response.body.matchAll(/applications\/\d+\/">([^<]*)</g)].map((match) => match[1] ?? '');
}

const switches = [
  ['an older toolkit', {}],
  ['secrets that are hashed when saved', { hashedSecrets: true }],
  ['codes that need PKCE', { pkceRequired: true }],
] as const;

for (const [name, options] of switches) {
  test(`one application per grant is registered and gives a token: ${name}`, async () => {
    await onboarded(options, async ({ settings, proof, lines }) => {
      const planned = plannedApplications(await ownRedirects(settings, proof.http));
      const registered = await registerApplications(browser(), planned, proof, (line) => lines.push(line));
      expect(registered.map(({ reason }) => reason)).toEqual([null, null, null]);
      expect(await namesOf(proof)).toEqual(expect.arrayContaining(planned.map((one) => one.name)));
      for (const { client } of registered) expect(client?.clientSecret).toMatch(/^[A-Za-z0-9]{128}$/);
      // The marker: what was made up by the server stands in no line.
      const secrets = registered.flatMap(({ client }) => (client === null ? [] : [client.clientSecret]));
      expect(secrets.filter((secret) => lines.join('\n').includes(secret))).toEqual([]);
    });
  });
}

test('the redirect pages of the target stand beside the eight of the notes', async () => {
  await onboarded({}, async ({ settings, proof, sandbox }) => {
    const [first] = plannedApplications(await ownRedirects(settings, proof.http));
    const own = first?.redirectUris.filter((address) => address.startsWith(sandbox.address)) ?? [];
    expect(own).toHaveLength(6);
    expect(first?.redirectUris).toHaveLength(14);
    expect(first?.redirectUris).toContain('https://oauth.pstmn.io/v1/callback');
  });
});

test('an application that gives no token is deleted again, the others stay', async () => {
  await onboarded({}, async ({ proof, lines }) => {
    const before = await namesOf(proof);
    const task = { ...proof, redirectUri: 'https://nobody.example/callback' };
    const registered = await registerApplications(browser(), plannedApplications([]), task, (line) => lines.push(line));
    expect(registered.map(({ client }) => client !== null)).toEqual([false, true, true]);
    expect(lines.at(1)).toContain('"Contract suite (authorization-code)" is not there:');
    expect(await namesOf(proof)).toEqual([
      ...before,
      'Contract suite (client-credentials)',
      'Contract suite (password)',
    ]);
  });
});

test('a wrong password ends in one sentence without it', async () => {
  await onboarded({}, async ({ proof }) => {
    const account = { username: proof.account.username, password: 'wrong-thimble-marker' };
    const ended = registerApplications(browser(), plannedApplications([]), { ...proof, account }, () => undefined);
    const error = await ended.catch((cause: Error) => cause);
    expect(error).toMatchObject({ code: 'TOKEN_REFUSED' });
    expect(String(error)).toMatch(
      /refused user name and password \(".*"\); check RETAIN_USERNAME and RETAIN_PASSWORD\.$/,
    );
    expect(String(error)).not.toContain('wrong-thimble-marker');
  });
});

test('nobody answers', async () => {
  await onboarded({}, async ({ proof, sandbox }) => {
    await sandbox.close();
    const ended = registerApplications(browser(), plannedApplications([]), proof, () => undefined);
    await expect(ended).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
  });
});
