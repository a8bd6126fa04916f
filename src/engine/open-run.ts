import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { definitionSource } from '../check/definition-source.ts';
import { schemaValidator } from '../check/schema-validator.ts';
import { seenProperties } from '../check/seen-properties.ts';
import { SuiteError } from '../errors.ts';
import { capturedValues } from '../exercise/captured-values.ts';
import { runIdentity } from '../exercise/run-identity.ts';
import { type HttpClient, httpClient } from '../http/http-client.ts';
import { redactSecrets } from '../http/redact-secrets.ts';
import { identities } from '../identities/index.ts';
import { readAccess } from '../identities/read-access.ts';
import { writeOnly } from '../identities/write-only.ts';
import { openLedger } from '../ledger/ledger.ts';
import { removeCreated } from '../ledger/remove-created.ts';
import { isTemplate } from '../plan/access/access-cases.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { writePlan } from '../plan/plan-file.ts';
import { type OutcomesFile, outcomesFile } from '../report/outcomes-file.ts';
import type { Settings } from '../settings/settings.ts';
import { tokenStore } from '../tokens/token-store.ts';
import { authorizedSend } from './authorized-send.ts';
import { callerAuthorization } from './caller-authorization.ts';
import { casesOfProfile } from './cases-of-profile.ts';
import { clearReports } from './clear-reports.ts';
import { fullRights } from './full-rights.ts';
import { grantTrials } from './grant-trials.ts';
import { readDocuments } from './read-documents.ts';
import { recordCreation } from './record-creation.ts';
import { renewingSend } from './renewing-send.ts';
import type { Run } from './run.ts';
import { stoppableSend } from './stoppable-send.ts';

/**
 * Prepares a run: settings → documents → plan file. Nothing is exercised yet.
 * @param settings with a base URL
 * @param root folder of the project
 * @param reports folder of the outputs, cleared first
 * @param only services whose operations are exercised; empty for all
 * @returns the run
 * @throws SuiteError `SETTING_MISSING`, `OVERLAY_INVALID`, `TARGET_UNREACHABLE`
 */
export async function openRun(
  settings: Settings,
  root: string,
  reports: string,
  only: readonly string[],
): Promise<Run> {
  const { baseUrl } = settings;
  if (baseUrl === null)
    throw new SuiteError('SETTING_MISSING', 'RETAIN_BASE_URL is needed for this target; give its origin.');
  clearReports(reports);
  const startedAt = Date.now();
  const client = httpClient(settings);
  const secrets = redactSecrets();
  const tokens = tokenStore(settings, client, secrets, [...identities, writeOnly]);
  const ledger = openLedger(join(reports, 'ledger.jsonl'));
  const outcomes = outcomesFile(join(reports, 'outcomes.jsonl'));
  const { services, documents, overlay, unreachable } = await readDocuments(
    settings,
    client,
    root,
    join(reports, 'documents'),
  );
  const grants = casesOfProfile(settings.profile);
  const selected = only.length > 0 ? only : settings.services;
  const identity = runIdentity(String(randomInt(10_000_000, 100_000_000)));
  const access = readAccess(join(root, 'specs', settings.target, 'access.yaml'));
  const plan = buildPlan({
    settings,
    access,
    services: services.filter((one) => selected.includes(one.service)),
    documents,
    selected,
    identity: fullRights(tokens),
    grants: grants.map(({ grant, name, source, profile }) => ({
      grant,
      case: name,
      source,
      slow: profile === 'nightly',
    })),
  });
  writePlan(join(reports, 'plan.json'), plan);
  const operations = new Map(documents.flatMap((document) => document.operations).map((one) => [one.id, one]));
  const places = new Map(plan.operations.map((one, index) => [one.operation, index]));
  const cases = new Map(plan.cases.map((one) => [one.id, one]));
  const templates = new Map(
    plan.operations.map((one) => [one.operation, one.template === null ? undefined : cases.get(one.template)]),
  );
  const others = new Map(plan.cases.filter(isTemplate).map((one) => [`${one.identity} ${one.operation}`, one]));
  const sending = stoppableSend(renewingSend(client, tokens), settings.concurrency);
  const trials = grantTrials({
    settings,
    baseUrl,
    client,
    secrets,
    ledger,
    run: identity.id,
    operations: [...operations.values()],
    slow: grants.filter(({ profile }) => profile === 'nightly'),
  });
  const facts = { ledger, plan, operations, run: identity.id, target: settings.target, baseUrl };
  outcomes.append({
    record: 'run',
    target: { name: settings.target, baseUrl },
    startedAt: new Date(startedAt).toISOString(),
    seed: settings.seed,
    profile: settings.profile,
    services: plan.services,
    operations: plan.operations
      .filter((one) => selected.includes(one.service))
      .map(({ service, operation }) => ({ service, operation })),
    maxUnexplained: settings.maxUnexplained,
    overlay,
  });
  if (unreachable !== null) throw await nobodyThere(unreachable, settings, outcomes, client, startedAt);
  const run: Run = {
    settings,
    baseUrl,
    client,
    secrets,
    tokens,
    ledger,
    identity,
    documents,
    operations,
    plan,
    outcomes,
    startedAt,
    validator: schemaValidator(documents),
    sources: new Map(documents.map((document) => [document.service, definitionSource(document)])),
    knownKeys: new Map(),
    seen: seenProperties(),
    shared: capturedValues(),
    others: capturedValues(),
    answered: new Map(),
    access,
    trials,
    stop: () => {
      sending.stop();
      trials.stop();
    },
    tools: {
      baseUrl,
      run: identity,
      now: Date.now,
      operation: (id) => operations.get(id),
      template: (id, maker) => (templates.get(id) ? (others.get(`${maker} ${id}`) ?? templates.get(id)) : undefined),
      position: (id) => places.get(id) ?? -1,
      authorization: callerAuthorization(tokens),
      send: sending.send,
      sent: recordCreation(facts),
    },
  };
  if (ledger.open(baseUrl).length > 0 && settings.writes === 'own')
    await removeCreated(ledger, baseUrl, authorizedSend(run));
  return run;
}

/** Writes the end of a run that could not begin, so that its report says so, and gives the one sentence to end with. */
async function nobodyThere(
  why: string,
  settings: Settings,
  outcomes: OutcomesFile,
  client: HttpClient,
  startedAt: number,
): Promise<SuiteError> {
  const { requests, retries } = client.counts();
  const durationMs = Date.now() - startedAt;
  outcomes.append({
    record: 'finish',
    durationMs,
    requests,
    retries,
    leftBehind: [],
    fullRightsToken: false,
    interrupted: false,
  });
  await client.close();
  return new SuiteError(
    'TARGET_UNREACHABLE',
    `Nothing answers at ${settings.baseUrl} (${why.replace(/\.$/, '')}); start the target or correct RETAIN_BASE_URL.`,
  );
}
