import { expect, test } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { scanForSecrets } from '../../src/http/scan-for-secrets.ts';
import { findingsMistakes, readFindings } from './findings-file.ts';
import { ledgerEntries } from './ledger-lines.ts';
import { listedObjects } from './listed-objects.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';
import { type ProxiedExchange, type RecordingProxy, recordingProxy } from './recording-proxy.ts';
import { seededSecrets } from './seeded-secrets.ts';
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

/** Whatever the authorization server gave out: tokens, codes, session cookies. */
function issuedSecrets(exchanges: readonly ProxiedExchange[]): ReadonlySet<string> {
  const forms = [/"(?:access_token|refresh_token)": ?"([^"]+)"/g, /[?&]code=([^&\s]+)/g, /\bsessionid=([^;\s]+)/g];
  const texts = exchanges
    .filter(({ path }) => /^\/(backend|login)/.test(path))
    .map((one) => [...one.headers, one.body].join('\n'));
  return new Set(
    texts.flatMap((text) => forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''))),
  );
}

test('two runs in a row on the same sandbox keep the contract, tell no secret and leave nothing behind', async () => {
  const before = await listedObjects(sandbox.address);
  for (const time of ['first', 'second']) {
    const { code, stdout } = await runRetain(copy, ['verify'], { RETAIN_BASE_URL: proxy.address });
    const report = readFindings(copy);
    expect(stdout, time).toContain(`CONTRACT KEPT  local at ${proxy.address}`);
    expect(code, time).toBe(0);
    expect(findingsMistakes(report), time).toEqual([]);
    expect(report.counts, time).toMatchObject({ faults: 0, unexplained: 0, skipped: 0, leftBehind: 0 });
    expect(report.counts['exercised'], time).toBe(report.counts['operations']);
    const fates = ledgerEntries(copy);
    expect(fates.filter(({ fate }) => fate === 'removed').length, time).toBeGreaterThan(0);
    expect(
      fates.filter(({ fate }) => fate === 'open' || fate === 'left'),
      time,
    ).toEqual([]);
  }
  expect(await listedObjects(sandbox.address)).toEqual(before);
  expect(sandbox.failures).toEqual([]);

  const secrets = seededSecrets();
  const issued = issuedSecrets(proxy.exchanges);
  expect(issued.size).toBeGreaterThan(8);
  for (const value of issued) secrets.add(value, 'given out by the sandbox');
  expect(scanForSecrets(copy.report(), secrets)).toEqual([]);
});
