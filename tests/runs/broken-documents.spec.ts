import { expect, test } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { findingsMistakes, readFindings } from './findings-file.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';
import { type OwnAnswer, type RecordingProxy, recordingProxy } from './recording-proxy.ts';
import { runRetain } from './start-command.ts';

const html = 'text/html; charset=utf-8';
const json = 'application/json';
/** What stands where the document of a service should be, and what the sentence about it must say. */
const broken: Readonly<Record<string, OwnAnswer & { readonly says: RegExp }>> = {
  discount: {
    status: 200,
    contentType: html,
    body: '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>',
    says: /HTML/,
  },
  inquire: {
    status: 200,
    contentType: json,
    body: '{"swagger": "2.0", "info": {"title": "Inquire", "vers',
    says: /JSON|cut|truncated|ends/i,
  },
  earn: { status: 500, contentType: html, body: '<h1>Server Error (500)</h1>', says: /500/ },
  redeem: {
    status: 200,
    contentType: json,
    body: '{"name": "redeem", "paths": {}}',
    says: /Swagger|OpenAPI/,
  },
};

let copy: ProjectCopy;
let sandbox: Sandbox;
let proxy: RecordingProxy;
test.beforeAll(async () => {
  copy = projectCopy();
  sandbox = await startSandbox({ port: 0 });
  proxy = await recordingProxy(sandbox.address, (path) => {
    const service = /^\/api\/v1\/(\w+)\/(swagger(\.json|\/)|\?format=openapi|$)/.exec(path)?.[1] ?? '';
    return broken[service] ?? null;
  });
});
test.afterAll(async () => {
  await proxy.close();
  await sandbox.close();
  copy.remove();
});

test('documents that cannot be read give one sentence each, and the other services are verified', async () => {
  const { code, stdout } = await runRetain(copy, ['verify', '--profile', 'smoke'], { RETAIN_BASE_URL: proxy.address });
  const report = readFindings(copy);
  expect(code).toBe(2);
  expect(report.verdict).toBe('unverified');
  expect(findingsMistakes(report)).toEqual([]);
  expect(report.findings.filter(({ kind }) => kind === 'fault')).toEqual([]);
  for (const { service, error, exercised } of report.services) {
    const says = broken[service]?.says;
    if (says === undefined) {
      expect(error, service).toBeNull();
      expect(exercised, service).toBeGreaterThan(0);
    } else {
      expect(error, service).toMatch(says);
      expect(error, service).toContain(service);
      expect(error, service).not.toContain('\n');
      expect(
        report.reasons.filter((reason) => reason.includes(String(error))),
        service,
      ).toHaveLength(1);
      expect(stdout, service).toContain(String(error));
    }
  }
  const unable = report.operations.filter(({ outcome, reason }) => outcome !== 'exercised' && !reason);
  expect(unable).toEqual([]);
});
