import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'dotenv';
import { seededAccounts } from '../../sandbox/accounts.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';
import { type EndedCommand, runRetain } from './start-command.ts';

const { username, password } = seededAccounts.accounts.administrator;
const CREDENTIALS = ['CLIENT', 'SERVICE_CLIENT', 'PASSWORD_CLIENT'].flatMap((name) => [
  `RETAIN_${name}_ID`,
  `RETAIN_${name}_SECRET`,
]);

let copy: ProjectCopy;
let sandbox: Sandbox;
let target: Readonly<Record<string, string>>;
test.beforeAll(async () => {
  copy = projectCopy();
  sandbox = await startSandbox({ port: 0, hashedSecrets: true, pkceRequired: true });
  const chosen = process.env['RETAIN_CHROMIUM'];
  const browser = chosen === undefined ? {} : { RETAIN_CHROMIUM: chosen };
  target = { RETAIN_TARGET: 'mine', RETAIN_BASE_URL: sandbox.address, ...browser };
});
test.afterAll(async () => {
  await sandbox.close();
  copy.remove();
});

function envFile(): string {
  return join(copy.root, '.env');
}

/** Onboards without a terminal, as every command of these tests runs. */
async function onboard(words: readonly string[], settings: Readonly<Record<string, string>>): Promise<EndedCommand> {
  const ended = await runRetain(copy, ['onboard', ...words], settings);
  test.skip(ended.stderr.includes('No browser could be started'), ended.stderr);
  return ended;
}

test('without a terminal nothing is asked: the missing settings are named', async () => {
  const ended = await onboard([], target);
  expect(ended.code).toBe(2);
  expect(ended.stderr.trim()).toMatch(/^Onboarding needs RETAIN_USERNAME and RETAIN_PASSWORD, .*\.$/);
});

test('a dry run shows what it would do and changes nothing', async () => {
  rmSync(envFile(), { force: true });
  const ended = await onboard(['--dry-run'], { ...target, RETAIN_USERNAME: username, RETAIN_PASSWORD: password });
  expect(ended.code).toBe(0);
  for (const grant of ['authorization-code', 'client-credentials', 'password'])
    expect(ended.stdout).toContain(`register "Contract suite (${grant})"`);
  expect(ended.stdout).toContain('https://oauth.pstmn.io/v1/callback');
  expect(ended.stdout).not.toContain(password);
  expect(statSync(envFile(), { throwIfNoEntry: false })).toBeUndefined();
});

test('a run that must not write does not onboard', async () => {
  const settings = { ...target, RETAIN_USERNAME: username, RETAIN_PASSWORD: password, RETAIN_WRITES: 'none' };
  const ended = await onboard([], settings);
  expect(ended.code).toBe(2);
  expect(ended.stderr.trim()).toMatch(/^RETAIN_WRITES is none, .*\.$/);
});

test('a wrong password ends in one sentence, and .env stays as it was', async () => {
  writeFileSync(envFile(), '# mine\n');
  const ended = await onboard([], { ...target, RETAIN_USERNAME: username, RETAIN_PASSWORD: 'wrong-thimble' });
  expect(ended.code).toBe(2);
  expect(ended.stderr.trim()).toMatch(/^\S+ refused user name and password .*\.$/);
  expect(ended.stdout + ended.stderr).not.toContain('wrong-thimble');
  expect(readFileSync(envFile(), 'utf8')).toBe('# mine\n');
});

test('each application is written into .env and gives a token; other lines stay', async () => {
  // Half a pair, as it may have been left by somebody who gave up.
  writeFileSync(envFile(), '# mine\nRETAIN_SEED=7\nRETAIN_CLIENT_ID=old # by hand\n', { mode: 0o644 });
  const account = { RETAIN_USERNAME: username, RETAIN_PASSWORD: password };
  const ended = await onboard([], { ...target, ...account });
  expect(ended.stderr).toBe('');
  expect(ended.code).toBe(0);
  const text = readFileSync(envFile(), 'utf8');
  const written = parse(text);
  expect(text).toMatch(/^# mine\nRETAIN_SEED=7\nRETAIN_CLIENT_ID=\w{40} # by hand\n/);
  expect(Object.keys(written)).toEqual(['RETAIN_SEED', 'RETAIN_CLIENT_ID', ...CREDENTIALS.slice(1)]);
  expect(statSync(envFile()).mode & 0o777).toBe(0o600);
  const secrets = [
    password,
    ...CREDENTIALS.filter((name) => name.endsWith('SECRET')).map((name) => written[name] ?? ''),
  ];
  expect(secrets.filter((secret) => secret === '' || ended.stdout.includes(secret))).toEqual([]);
  for (const grant of ['authorization_code', 'client_credentials', 'refresh_token']) {
    const token = await runRetain(copy, ['token', '--grant', grant], { ...target, ...account });
    expect(token).toMatchObject({ code: 0, stderr: '' });
    expect(token.stdout).toMatch(/^\w{30}\n$/);
  }
});

test('a ready call holds no token', async () => {
  const ended = await runRetain(copy, ['token', '--curl'], {
    ...target,
    RETAIN_USERNAME: username,
    RETAIN_PASSWORD: password,
  });
  expect(ended.code).toBe(0);
  expect(ended.stdout).toMatch(
    /^curl -sS -i 'http:\/\/127\.0\.0\.1:\d+\/api\/v1\/[^']+' -H 'accept: application\/json' -H "authorization: Bearer \$\(npx retain token --target mine --base-url [^)]+\)"\n$/,
  );
});
