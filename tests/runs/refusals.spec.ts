import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { readFindings } from './findings-file.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';
import { runRetain } from './start-command.ts';

let copy: ProjectCopy;
test.beforeAll(() => {
  copy = projectCopy();
});
test.afterAll(() => copy.remove());

/** What is refused before the first request, and how: one sentence each. */
const refusals: readonly {
  readonly name: string;
  readonly words: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly says: RegExp;
}[] = [
  {
    name: 'a number that is none',
    words: ['verify'],
    settings: { RETAIN_SEED: 'abc' },
    says: /^RETAIN_SEED is "abc" but must be .*\.$/,
  },
  {
    name: 'a choice that does not exist',
    words: ['verify'],
    settings: { RETAIN_PROFILE: 'gat' },
    says: /^RETAIN_PROFILE is "gat" but must be smoke, gate or nightly: did you mean "gate"\?$/,
  },
  {
    name: 'a target that does not exist',
    words: ['verify'],
    settings: { RETAIN_TARGET: 'xstak-sandbx' },
    says: /^RETAIN_TARGET is "xstak-sandbx".*did you mean "xstak-sandbox"\?$/,
  },
  {
    name: 'an address that is none',
    words: ['verify'],
    settings: { RETAIN_BASE_URL: 'ftp://127.0.0.1' },
    says: /^RETAIN_BASE_URL is "ftp:\/\/127\.0\.0\.1" but must be .*\.$/,
  },
  {
    name: 'a host that is not allowed',
    words: ['verify'],
    settings: { RETAIN_TARGET: 'mine', RETAIN_BASE_URL: 'https://api.example.com' },
    says: /api\.example\.com.*RETAIN_ALLOW_HOSTS/,
  },
  {
    name: 'a setting that does not exist',
    words: ['verify'],
    settings: { RETAIN_SERVICE: 'member' },
    says: /RETAIN_SERVICE\b.*did you mean "?RETAIN_SERVICES"?\?/,
  },
  {
    name: 'a service that does not exist, as a setting',
    words: ['verify'],
    settings: { RETAIN_SERVICES: 'membr' },
    says: /^RETAIN_SERVICES is "membr" but must be .*did you mean "member"\?$/,
  },
  {
    name: 'a service that does not exist, as an option',
    words: ['verify', '--service', 'membr'],
    says: /^--service is "membr" but must be .*did you mean "member"\?$/,
  },
  {
    name: 'the option of a setting with a wrong value',
    words: ['verify', '--seed', 'abc'],
    says: /^RETAIN_SEED is "abc" but must be .*\.$/,
  },
  {
    name: 'an unknown command',
    words: ['verfy'],
    says: /^There is no command verfy; the commands are verify, sandbox, .*\.$/,
  },
  {
    name: 'an unknown option',
    words: ['verify', '--sevice', 'member'],
    says: /^retain verify: Unknown option '--sevice'; it takes .*--service.*\.$/,
  },
  {
    name: 'an option without its value',
    words: ['verify', '--seed'],
    says: /^retain verify: .*--seed.*argument missing; it takes .*\.$/,
  },
  {
    name: 'a word that is no option',
    words: ['verify', 'member'],
    says: /^retain verify: .*'member'.*; it takes .*\.$/,
  },
  {
    name: 'an unknown fault of the sandbox',
    words: ['sandbox', '--port', '0', '--fault', 'body-field-mising'],
    says: /body-field-mising.*body-field-missing/,
  },
  {
    name: 'a port that is none',
    words: ['sandbox', '--port', '70000'],
    says: /^--port must be a whole number from 0 to 65535, not 70000\.$/,
  },
  {
    name: 'an unknown grant',
    words: ['token', '--grant', 'magic', '--base-url', 'http://127.0.0.1:1'],
    says: /^There is no grant magic; the grants are password, .*\.$/,
  },
  {
    name: 'an unknown identity',
    words: ['token', '--as', 'nobody', '--base-url', 'http://127.0.0.1:1'],
    says: /nobody.*administrator/,
  },
  {
    name: 'a token without a server',
    words: ['token'],
    says: /RETAIN_BASE_URL/,
  },
  {
    name: 'a report before any run',
    words: ['report'],
    says: /outcomes\.jsonl/,
  },
];
for (const { name, words, settings, says } of refusals) {
  test(`${name} is refused in one sentence`, async () => {
    const { code, stdout, stderr } = await runRetain(copy, words, settings);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim()).toMatch(says);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
}

test('a target where nobody answers ends in one sentence', async () => {
  const { code, stdout, stderr } = await runRetain(copy, ['verify'], { RETAIN_BASE_URL: 'http://127.0.0.1:1' });
  expect(stderr.trim()).toMatch(
    /^Nothing answers at http:\/\/127\.0\.0\.1:1 \(.*\); start the target or correct RETAIN_BASE_URL\.$/,
  );
  expect(stdout).toBe('');
  expect(code).toBe(2);
  expect(readFindings(copy).verdict).toBe('unverified');
});

test('a port that is in use is named, with the way out', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const { code, stderr } = await runRetain(copy, ['sandbox', '--port', String(port)]);
  taken.close();
  expect(stderr.trim()).toBe(`Port ${port} is in use; give another one with --port, or --port 0 for any.`);
  expect(code).toBe(2);
});

test('help is shown for the asking, and without a word', async () => {
  const asked = await runRetain(copy, ['--help']);
  const silent = await runRetain(copy, []);
  expect(asked.code).toBe(0);
  expect(asked.stdout).toContain('npx retain verify');
  expect(silent).toEqual(asked);
});
