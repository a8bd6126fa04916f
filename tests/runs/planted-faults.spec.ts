import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { findingsMistakes, readFindings } from './findings-file.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';
import { runRetain, startCommand } from './start-command.ts';

let copy: ProjectCopy;
let sandbox: Sandbox | null = null;
test.beforeAll(() => {
  copy = projectCopy();
});
test.afterEach(async () => {
  await sandbox?.close();
  sandbox = null;
});
test.afterAll(() => copy.remove());

test('a field that a running sandbox leaves out breaks the contract, and the curl line shows it', async () => {
  sandbox = await startSandbox({ port: 0, fault: 'body-field-missing' });
  const { code, stdout } = await runRetain(copy, ['verify', '--profile', 'smoke', '--service', 'product'], {
    RETAIN_BASE_URL: sandbox.address,
  });
  expect(stdout).toContain('CONTRACT BROKEN');
  expect(code).toBe(1);
  const report = readFindings(copy);
  expect(report.verdict).toBe('broken');
  expect(findingsMistakes(report)).toEqual([]);
  const faults = report.findings.filter(({ kind }) => kind === 'fault');
  expect(new Set(faults.map(({ rule, operation }) => `${rule} on ${operation}`))).toEqual(
    new Set(['body-matches-schema on GET /api/v1/product/items']),
  );
  const fault = faults.find(({ pointer }) => pointer.endsWith('/itemName'));
  expect(fault?.pointer).toMatch(/^\/data\/results\/\d+\/itemName$/);
  expect(fault?.message).toContain('itemName');

  // As somebody pastes it: into a shell, in the folder of the project.
  writeFileSync(join(copy.root, 'pasted.sh'), `${fault?.curl}\n`);
  const shown = await startCommand(copy, ['bash', 'pasted.sh']).ended;
  expect(shown.stderr).toBe('');
  expect(shown.code).toBe(0);
  expect(shown.stdout).toMatch(/^HTTP\/1\.1 200/);
  const body = JSON.parse(shown.stdout.slice(shown.stdout.indexOf('\r\n\r\n'))) as {
    readonly data: { readonly results: readonly object[] };
  };
  expect(body.data.results.length).toBeGreaterThan(0);
  expect(body.data.results.filter((row) => 'itemName' in row)).toEqual([]);
});

/** A sample: one fault each of rules that other files do not see whole. */
const planted: readonly {
  readonly fault: string;
  readonly only: readonly string[];
  readonly rule: string;
  readonly operation: RegExp;
}[] = [
  {
    fault: 'anonymous-read-accepted',
    only: ['--project=operations', '-g', 'GET /api/v1/product/items '],
    rule: 'token-required',
    operation: /^GET \/api\/v1\/product\/items$/,
  },
  {
    fault: 'lifetime-wrong',
    only: ['--project=tokens'],
    rule: 'token-answer',
    operation: /^POST \/backend\//,
  },
];
for (const { fault, only, rule, operation } of planted) {
  test(`${fault} is caught by ${rule}`, async () => {
    const { code } = await runRetain(copy, ['verify', '--profile', 'smoke', '--fault', fault, '--', ...only]);
    const report = readFindings(copy);
    const faults = report.findings.filter(({ kind }) => kind === 'fault');
    expect(faults.map((one) => one.rule)).toContain(rule);
    expect(faults.filter((one) => one.rule !== rule || !operation.test(one.operation))).toEqual([]);
    expect(report.verdict).toBe('broken');
    expect(code).toBe(1);
  });
}
