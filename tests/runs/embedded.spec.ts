import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { scanForSecrets } from '../../src/http/scan-for-secrets.ts';
import { type FindingsFile, findingsMistakes, readFindings } from './findings-file.ts';
import { outputTexts } from './output-texts.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';
import { seededSecrets } from './seeded-secrets.ts';
import { type EndedCommand, startCommand } from './start-command.ts';

/** A token of the sandbox: thirty letters and digits; names of that length have no digit or are of one case. */
const TOKEN = /(?<![A-Za-z0-9])(?=[A-Za-z]*\d)(?=[A-Z0-9]*[a-z])(?=[a-z0-9]*[A-Z])[A-Za-z0-9]{30}(?![A-Za-z0-9])/g;

let copy: ProjectCopy;
let ended: EndedCommand;
let report: FindingsFile;

// One run for all that is asserted here: the command that the first screen of README names.
test.beforeAll(async () => {
  copy = projectCopy();
  ended = await startCommand(copy, ['npm', 'start']).ended;
  report = readFindings(copy);
});
test.afterAll(() => copy.remove());

test('the contract is kept and every operation is exercised', () => {
  expect(ended.stdout).toContain('CONTRACT KEPT');
  expect(ended.code).toBe(0);
  expect(report.verdict).toBe('kept');
  expect(report.reasons).toEqual([]);
  expect(report.operations.filter(({ outcome }) => outcome !== 'exercised')).toEqual([]);
  expect(report.operations.filter(({ statuses }) => !statuses.some((status) => status < 300))).toEqual([]);
  expect(report.counts).toMatchObject({ faults: 0, unexplained: 0, environment: 0, leftBehind: 0 });
  expect(report.counts['exercised']).toBeGreaterThanOrEqual(23);
});

test('a token comes from each grant', () => {
  expect(report.grants.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  const passed = new Set(report.grants.filter(({ outcome }) => outcome === 'passed').map(({ grant }) => grant));
  for (const grant of ['password', 'authorization_code', 'client_credentials', 'refresh_token']) {
    expect(passed, grant).toContain(grant);
  }
});

test('findings.json fits its schema, and its counts fit its lists', () => {
  expect(findingsMistakes(report)).toEqual([]);
});

test('the last lines say verdict, counts and where the report is', () => {
  const lines = ended.stdout.slice(ended.stdout.indexOf('CONTRACT')).trimEnd().split('\n');
  expect(lines[0]).toBe(`CONTRACT KEPT  local at ${report.target.baseUrl}`);
  expect(lines[1]).toMatch(/^ {2}(\d+) of \1 operations exercised, \d+ cases, \d+ requests in [\d.]+ (s|min)/);
  expect(lines[2]).toMatch(/^ {2}0 faults/);
  expect(lines.at(-1)).toBe(`  Report: ${copy.report('index.html')}`);
});

test('progress is shown while it runs, beside the result', () => {
  const progress = [...ended.stderr.matchAll(/^(\d+)\/(\d+) tests, 0 failed$/gm)];
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)?.[1]).toBe(progress.at(-1)?.[2]);
  expect(ended.stderr.trim().split('\n')).toHaveLength(progress.length);
});

const outputs: readonly (readonly [name: string, holds: RegExp])[] = [
  ['index.html', /Contract kept/],
  ['plan.json', /"version": 1/],
  ['outcomes.jsonl', /"record":"finish"/],
  ['ledger.jsonl', /"fate":"removed"/],
  ['history.jsonl', /"verdict":"kept"/],
  ['junit.xml', /<testsuites /],
  ['newman/junit.xml', /<testsuites /],
  ['allure/index.html', /<html/],
  ['playwright/index.html', /<html/],
  ...['member', 'earn', 'redeem', 'inquire', 'discount', 'product'].map(
    (service) => [`documents/${service}.json`, /"swagger": "2\.0"/] as const,
  ),
];
for (const [name, holds] of outputs) {
  test(`reports/${name} is written`, () => {
    expect(existsSync(copy.report(name))).toBe(true);
    expect(readFileSync(copy.report(name), 'utf8')).toMatch(holds);
  });
}

test('the pages load nothing from the network', () => {
  const pages = ['index.html', 'allure/index.html', 'playwright/index.html'];
  for (const page of pages) {
    const text = readFileSync(copy.report(page), 'utf8');
    expect(text, page).not.toContain('googletagmanager');
    expect(text, page).not.toMatch(/<(script|link|img|iframe)\b[^>]*\b(src|href)="https?:/);
  }
});

test('the newest line of the history tells of this run', () => {
  const lines = readFileSync(copy.report('history.jsonl'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ target: 'local', verdict: 'kept' });
});

test('no output holds a secret or a token', () => {
  const suspects = outputTexts(copy.report()).flatMap(({ name, text }) =>
    [...text.matchAll(TOKEN)].map((match) => `${name}: ${match[0]}`),
  );
  expect(suspects).toEqual([]);
  // Last, since it blots out what it finds.
  expect(scanForSecrets(copy.report(), seededSecrets())).toEqual([]);
});
