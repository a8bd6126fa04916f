import { expect, test } from '@playwright/test';
import type { CollectionRequest } from '../../../src/collection/collection-result.ts';
import { junitText } from '../../../src/collection/junit-text.ts';
import { readSummary } from '../../../src/collection/read-summary.ts';

function request(more: Partial<CollectionRequest> = {}): CollectionRequest {
  return {
    id: 'r1',
    folder: 'Member, part 2',
    name: 'Enrol a member',
    method: 'POST',
    url: 'http://x/api/v1/member/',
    status: 200,
    responseMs: 12,
    passedAssertions: ['body is JSON'],
    failedAssertions: [],
    scriptErrors: [],
    requestError: null,
    exchange: null,
    ...more,
  };
}

const result = (more: Partial<CollectionRequest>, error: string | null = null) => ({
  collection: 'omni-retain',
  requests: [request(more)],
  durationMs: 40,
  error,
});
const failed = (test: string, status: number): Partial<CollectionRequest> => ({
  status,
  failedAssertions: [{ test, message: `expected ${status}` }],
});

for (const { name, given, want } of [
  { name: 'nothing wrong', given: {}, want: [] },
  { name: 'a wrong status', given: failed('status is 201', 200), want: [['collection-assertion', 'fault', 'service']] },
  { name: 'a refusal', given: failed('status is 201', 400), want: [['collection-assertion', 'unexplained', 'data']] },
  { name: 'no rights', given: failed('status is 201', 403), want: [['collection-assertion', 'fault', 'service']] },
  {
    name: 'an error of the service',
    given: failed('status is 201', 500),
    want: [['collection-assertion', 'fault', 'service']],
  },
  {
    name: 'a busy target',
    given: failed('status is 201', 503),
    want: [['collection-assertion', 'environment', 'environment']],
  },
  {
    name: 'a broken promise in a refusal',
    given: failed('body is JSON', 400),
    want: [['collection-assertion', 'fault', 'service']],
  },
  {
    name: 'a script that throws',
    given: { scriptErrors: ['x is undefined'] },
    want: [['collection-script', 'unexplained', 'data']],
  },
  {
    name: 'no answer, whatever the scripts say of it',
    given: { status: null, requestError: 'ECONNREFUSED', scriptErrors: ['no response'] },
    want: [['collection-answer', 'environment', 'environment']],
  },
] satisfies { name: string; given: Partial<CollectionRequest>; want: string[][] }[]) {
  test(name, () => {
    const { findings } = readSummary(result(given), () => null);
    expect(findings.map(({ rule, kind, blame }) => [rule, kind, blame])).toEqual(want);
    for (const finding of findings) {
      expect([finding.operation, finding.service]).toEqual(['COLLECTION Enrol a member', 'member']);
    }
  });
}

test('a run that ended early is trouble of the environment', () => {
  const { findings } = readSummary(result({}, 'it was not done after 5 ms'), () => null);
  expect(findings.map(({ kind, operation, message }) => [kind, operation, message])).toEqual([
    ['environment', 'COLLECTION omni-retain', 'The run of the collection ended early: it was not done after 5 ms.'],
  ]);
});

test('JUnit lists every test, counts what went wrong, and escapes', () => {
  const xml = junitText(result({ ...failed('<b>"&\u0000', 200), scriptErrors: ['two\nlines'] }, 'early'));
  expect(xml).toContain('<testsuites name="omni-retain" tests="4" failures="1" errors="2" time="0.040">');
  expect(xml).toContain('<testcase name="body is JSON" classname="Member, part 2 / Enrol a member"/>');
  expect(xml).toContain('name="&#60;b&#62;&#34;&#38;"');
  expect(xml).toContain('<error message="two&#10;lines"/>');
  expect(xml).not.toContain('\u0000');
});
