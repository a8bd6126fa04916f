import { expect, test } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { findingsMistakes, readFindings } from './findings-file.ts';
import { ledgerEntries } from './ledger-lines.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';
import { type RecordingProxy, recordingProxy } from './recording-proxy.ts';
import { runRetain } from './start-command.ts';

let copy: ProjectCopy;
let sandbox: Sandbox;
let proxy: RecordingProxy;
test.beforeAll(async () => {
  copy = projectCopy();
  sandbox = await startSandbox({ port: 0 });
  proxy = await recordingProxy(sandbox.address);
});
test.afterAll(async () => {
  await proxy.close();
  await sandbox.close();
  copy.remove();
});

test('RETAIN_WRITES=none sends safe methods only, login and token calls apart', async () => {
  const { code } = await runRetain(copy, ['verify', '--profile', 'smoke'], {
    RETAIN_BASE_URL: proxy.address,
    RETAIN_WRITES: 'none',
  });
  const unsafe = proxy.exchanges.filter(({ method }) => !/^(GET|HEAD|OPTIONS)$/.test(method));
  expect(unsafe.length).toBeGreaterThan(0);
  expect(
    unsafe.filter(({ path }) => !/^\/(backend\/|login)/.test(path)).map(({ method, path }) => `${method} ${path}`),
  ).toEqual([]);
  expect(proxy.exchanges.some(({ path }) => path.startsWith('/api/v1/member/tiers'))).toBe(true);

  const report = readFindings(copy);
  expect(findingsMistakes(report)).toEqual([]);
  expect(report.findings.filter(({ kind }) => kind === 'fault')).toEqual([]);
  expect(report.verdict).toBe('kept');
  expect(code).toBe(0);
  const writes = report.operations.filter(({ operation }) => !/^(GET|HEAD|OPTIONS) /.test(operation));
  expect(writes.filter(({ outcome, reason }) => outcome !== 'skipped' || !reason?.includes('RETAIN_WRITES'))).toEqual(
    [],
  );
  expect(ledgerEntries(copy)).toEqual([]);
});
