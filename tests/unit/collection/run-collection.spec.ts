import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildCollection } from '../../../src/collection/build-collection.ts';
import { buildEnvironment } from '../../../src/collection/build-environment.ts';
import type { CollectionResult } from '../../../src/collection/collection-result.ts';
import { readSummary } from '../../../src/collection/read-summary.ts';
import { type CollectionRun, runCollection } from '../../../src/collection/run-collection.ts';
import { redactSecrets } from '../../../src/http/redact-secrets.ts';
import { type LoyaltyDouble, loyaltyDouble, marker } from './loyalty-double.ts';
import { source } from './sample-documents.ts';

const collection = buildCollection(source);

async function run(url: string, more: Partial<CollectionRun> = {}): Promise<CollectionResult> {
  const secrets = redactSecrets();
  secrets.add(marker.secret, 'RETAIN_SERVICE_CLIENT_SECRET');
  return runCollection({
    name: 'Omni Retain',
    collection,
    environment: buildEnvironment({ target: 'local', baseUrl: url, authUrl: url }),
    variables: { service_client_id: marker.id, service_client_secret: marker.secret },
    secrets,
    timeoutMs: 60_000,
    requestTimeoutMs: 5_000,
    ...more,
  });
}

async function withDouble(
  broken: Parameters<typeof loyaltyDouble>[0],
  use: (double: LoyaltyDouble) => Promise<void>,
): Promise<void> {
  const double = await loyaltyDouble(broken);
  try {
    await use(double);
  } finally {
    await double.stop();
  }
}

test('the generated collection passes, twice in a row on the same server', async () => {
  await withDouble({}, async (double) => {
    const runs = [await run(double.url), await run(double.url)];
    for (const result of runs) {
      expect(result.error).toBeNull();
      expect(readSummary(result, () => null).findings).toEqual([]);
      expect(result.requests.map((request) => request.status)).not.toContain(null);
      expect(result.requests.every((request) => request.passedAssertions.length > 0)).toBe(true);
    }
    expect(double.complaints).toEqual([]);
    expect(double.seen).toHaveLength(2 * collection.item.flatMap((folder) => folder.item).length);
  });
});

test('failures become findings and nothing is written in clear', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retain-newman-'));
  const junitFile = join(folder, 'newman', 'junit.xml');
  const broken = {
    'GET /api/v1/member/': { status: 200, body: '<html>', type: 'text/html' },
    'POST /api/v1/redeem/cancel': { status: 400, body: { errors: { code: [`${marker.token} ${marker.secret}`] } } },
    'POST /api/v1/redeem/redeem': { status: 503, body: { detail: 'busy' } },
  };
  await withDouble(broken, async (double) => {
    const seen: string[] = [];
    const result = await run(double.url, {
      junitFile,
      onRequest: (request, exchange) => seen.push(`${request.name} ${exchange?.response.body}`),
    });
    const { findings } = readSummary(result, (exchange) => `curl ${exchange.request.url}`);
    expect(findings.map(({ operation, kind, pointer }) => [operation, kind, pointer])).toEqual([
      ['COLLECTION List member', 'fault', 'content type is JSON'],
      ['COLLECTION List member', 'fault', 'body is JSON'],
      ['COLLECTION Create redeem redeem', 'environment', 'status is 201'],
      ['COLLECTION Create redeem cancel', 'unexplained', 'status is 201'],
    ]);
    expect(findings[0]?.curl).toBe(`curl ${double.url}/api/v1/member/`);
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
    const written = [
      JSON.stringify(result),
      JSON.stringify(findings),
      seen.join('\n'),
      readFileSync(junitFile, 'utf8'),
    ];
    for (const text of written) {
      expect(text).not.toContain(marker.token);
      expect(text).not.toContain(marker.secret);
      expect(text).not.toContain(Buffer.from(`${marker.id}:${marker.secret}`).toString('base64'));
    }
    expect(written[3]).toContain('<failure message=');
  });
});

test('a server that is not there is trouble of the environment', async () => {
  const double = await loyaltyDouble();
  await double.stop();
  const { findings } = readSummary(await run(double.url), () => null);
  expect(new Set(findings.map((finding) => finding.kind))).toEqual(new Set(['environment']));
});

test('a refused token ends the run with one finding', async () => {
  await withDouble({}, async (double) => {
    const result = await run(double.url, { variables: { service_client_id: marker.id, service_client_secret: 'no' } });
    expect(result.requests.map((request) => request.name)).toEqual(['OAuth Client Credentials Access Token']);
    expect(readSummary(result, () => null).findings.map(({ kind, pointer }) => [kind, pointer])).toContainEqual([
      'fault',
      'status is 200',
    ]);
  });
});

test('what an earlier request did not give is named, and the service is not blamed', async () => {
  const broken = { 'POST /api/v1/member/': { status: 201, body: { data: {} } } };
  await withDouble(broken, async (double) => {
    const { findings } = readSummary(await run(double.url), () => null);
    expect(new Set(findings.map((finding) => finding.kind))).toEqual(new Set(['unexplained']));
    expect(findings[0]?.message).toBe(
      'The request "Get member" failed its test "status is 200": expected 404 to be one of [ 200 ]. It was sent without member_create_profileId, which an earlier request did not give.',
    );
  });
});

test('what is no collection is refused in one sentence', async () => {
  await expect(run('http://127.0.0.1:9', { collection: 'nothing' })).rejects.toMatchObject({
    code: 'COLLECTION_UNREADABLE',
  });
});
