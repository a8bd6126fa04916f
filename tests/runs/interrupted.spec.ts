import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { readFindings } from './findings-file.ts';
import { ledgerEntries } from './ledger-lines.ts';
import { listedObjects } from './listed-objects.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';
import { type RunningCommand, runRetain, startCommand } from './start-command.ts';

let copy: ProjectCopy;
let sandbox: Sandbox;
let before: readonly string[];
test.beforeAll(async () => {
  copy = projectCopy();
  sandbox = await startSandbox({ port: 0 });
  before = await listedObjects(sandbox.address);
});
test.afterAll(async () => {
  await sandbox.close();
  copy.remove();
});

/** Starts a run of the product service and waits until it has made a product, which is to be removed. */
async function busyRun(): Promise<RunningCommand> {
  const settings = { RETAIN_BASE_URL: sandbox.address };
  const known = new Set(ledgerEntries(copy).map(({ id }) => id));
  const command = startCommand(
    copy,
    [process.execPath, 'src/cli/retain.mjs', 'verify', '--service', 'product'],
    settings,
  );
  const made = (): boolean =>
    ledgerEntries(copy).some(
      ({ id, fate, removal }) => !known.has(id) && fate === 'open' && removal?.includes('/product/items/'),
    );
  await expect.poll(made, { timeout: 120_000, intervals: [20] }).toBe(true);
  return command;
}

const interruptions: readonly (readonly [name: string, interrupt: (command: RunningCommand) => void])[] = [
  ['Ctrl-C in a terminal', (command) => command.signalAll('SIGINT')],
  ['SIGTERM to the command alone', (command) => command.signal('SIGTERM')],
];
for (const [name, interrupt] of interruptions) {
  test(`after ${name} the run cleans up and says that it could not verify`, async () => {
    const command = await busyRun();
    interrupt(command);
    const { code, stdout } = await command.ended;
    expect(stdout).toContain('COULD NOT VERIFY');
    expect(stdout).toContain('The run was interrupted before its end.');
    expect(code).toBe(2);
    const report = readFindings(copy);
    expect(report.verdict).toBe('unverified');
    expect(report.counts).toMatchObject({ faults: 0, leftBehind: 0 });
    expect(report.operations.some(({ outcome }) => outcome === 'skipped')).toBe(true);
    expect(ledgerEntries(copy).filter(({ fate }) => fate === 'open')).toEqual([]);
    expect(await listedObjects(sandbox.address)).toEqual(before);
  });
}

test('what a killed run left is removed by the next one, and its outcomes can still be reported', async () => {
  const command = await busyRun();
  command.signalAll('SIGKILL');
  await command.ended;
  const left = ledgerEntries(copy).filter(({ fate }) => fate === 'open');
  expect(left.length).toBeGreaterThan(0);
  expect(existsSync(copy.report('findings.json'))).toBe(false);

  const told = await runRetain(copy, ['report']);
  expect(told.code).toBe(2);
  expect(told.stdout).toContain('COULD NOT VERIFY');
  expect(readFindings(copy).verdict).toBe('unverified');

  const next = await runRetain(
    copy,
    ['verify', '--profile', 'smoke', '--', '--project=operations', '-g', 'GET /api/v1/member/tiers'],
    {
      RETAIN_BASE_URL: sandbox.address,
    },
  );
  expect(next.code).toBe(0);
  const removable = left.filter(({ removal }) => removal !== null);
  const after = new Map(ledgerEntries(copy).map(({ id, fate }) => [id, fate]));
  expect(removable.filter(({ id }) => !['removed', 'gone'].includes(after.get(id) ?? ''))).toEqual([]);
  // What was under way when it was killed may be there: nobody knows of it.
  const listed = (await listedObjects(sandbox.address)).join('\n');
  const skus = removable
    .map(({ removal }) => /\/product\/items\/([^/]+)$/.exec(removal ?? '')?.[1] ?? '')
    .filter((sku) => sku !== '');
  expect(skus.length).toBeGreaterThan(0);
  expect(skus.filter((sku) => listed.includes(`"${sku}"`))).toEqual([]);
  expect(readFileSync(copy.report('history.jsonl'), 'utf8')).toContain('"kept"');
});
