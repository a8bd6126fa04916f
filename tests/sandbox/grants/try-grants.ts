import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SandboxOptions, startSandbox } from '../../../sandbox/server.ts';
import { casesOfProfile } from '../../../src/engine/cases-of-profile.ts';
import { exerciseGrant } from '../../../src/engine/exercise-grant.ts';
import { grantTrials } from '../../../src/engine/grant-trials.ts';
import type { Run } from '../../../src/engine/run.ts';
import { httpClient } from '../../../src/http/http-client.ts';
import { redactSecrets, type Secrets } from '../../../src/http/redact-secrets.ts';
import { openLedger } from '../../../src/ledger/ledger.ts';
import { type OutcomeRecord, outcomesFile } from '../../../src/report/outcomes-file.ts';
import type { FindingRow, GrantResult } from '../../../src/report/run-report.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import type { SettingsInput } from '../../../src/settings/settings.ts';
import { withBaseUrl } from '../../../src/settings/with-base-url.ts';
import type { Operation } from '../../../src/spec/operation.ts';
import { settingSecrets } from '../../../src/tokens/setting-secrets.ts';

/** What came of the grants. */
export interface TriedGrants {
  readonly grants: readonly GrantResult[];
  readonly findings: readonly Omit<FindingRow, 'known' | 'cases'>[];
  /** What was written, to the letter. */
  readonly written: string;
  readonly secrets: Secrets;
  /** Creations that nobody removed. */
  readonly leftBehind: number;
  readonly requests: number;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const tiers = { id: 'GET /api/v1/member/tiers', service: 'member', method: 'GET', path: '/api/v1/member/tiers' };

/**
 * Tries the cases of all grants on a sandbox in this process, and nothing else.
 * @param sandboxOptions as in `{ fault }`
 * @param input settings beside those of the target `local`
 * @param chosen cases that are tried; all of the profile where it is left out
 * @returns their results and findings
 */
export async function tryGrants(
  sandboxOptions: Omit<SandboxOptions, 'port'>,
  input: SettingsInput = {},
  chosen: (grant: string, name: string) => boolean = () => true,
): Promise<TriedGrants> {
  const folder = mkdtempSync(join(tmpdir(), 'retain-grants-'));
  const sandbox = await startSandbox({ port: 0, ...sandboxOptions });
  const read = readSettings(input, {}, { root, readEnvFile: false });
  // Another target has an address of its own, in whose place the sandbox stands.
  const here = { ...read, baseUrl: null, authUrl: null, passwordTokenUrl: null };
  const settings = withBaseUrl(here, sandbox.address);
  const client = httpClient(settings);
  const secrets = redactSecrets();
  settingSecrets(settings, secrets);
  const ledger = openLedger(join(folder, 'ledger.jsonl'));
  const outcomes = outcomesFile(join(folder, 'outcomes.jsonl'));
  const operations = [{ ...tiers, parameters: [], security: [{ OAuth2: ['read'] }] } as unknown as Operation];
  const facts = { settings, baseUrl: sandbox.address, client, secrets, ledger, run: '12345678', operations, slow: [] };
  const run = { settings, secrets, outcomes, trials: grantTrials(facts) } as unknown as Run;
  try {
    const cases = casesOfProfile(settings.profile).filter(({ grant, name }) => chosen(grant, name));
    for (const { grant, name } of cases) await exerciseGrant(run, grant, name);
    const records: readonly OutcomeRecord[] = outcomes.read();
    return {
      grants: records.flatMap((one) => (one.record === 'grant' ? [one.grant] : [])),
      findings: records.flatMap((one) => (one.record === 'finding' ? [one.finding] : [])),
      written: JSON.stringify(records),
      secrets,
      leftBehind: ledger.open(sandbox.address).length,
      requests: client.counts().requests,
    };
  } finally {
    await client.close();
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
