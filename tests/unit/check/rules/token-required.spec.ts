import { expect, test } from '@playwright/test';
import { tokenRequired } from '../../../../src/check/rules/token-required.ts';
import { orchard } from '../fixtures/orchard.ts';
import { type Answer, type Case, cases, documentOf, ruleInput } from '../fixtures/rule-input.ts';

const bearer = { 'www-authenticate': 'Bearer realm="api",error="invalid_token"' };
const rows: readonly { name: string; given: Answer; planned?: Case; want: readonly string[] }[] = [
  { name: '401 with a challenge', given: { status: 401, headers: bearer }, want: [] },
  {
    name: '401 with several challenges',
    given: { status: 401, headers: { 'www-authenticate': ['Basic realm="x"', 'bearer'] } },
    want: [],
  },
  {
    name: 'let in',
    given: { status: 200 },
    want: ['GET /api/trees: let a caller in where no token is sent (answered 200).'],
  },
  {
    name: 'let in with a malformed token',
    given: { status: 204 },
    planned: { ...cases.noToken, difference: 'the token is garbage' },
    want: ['GET /api/trees: let a caller in where the token is garbage (answered 204).'],
  },
  {
    name: '403 instead',
    given: { status: 403, body: { detail: 'No.' } },
    want: ['GET /api/trees: must answer 401 where no token is sent but answered 403 {"detail":"No."}.'],
  },
  {
    name: '403 where the plan allows it',
    given: { status: 403 },
    planned: { expected: { kind: 'unauthorized', statuses: ['401', '403'] } },
    want: [],
  },
  {
    name: '401 without a challenge',
    given: { status: 401 },
    want: ['GET /api/trees: answered 401 without a WWW-Authenticate header, which must name the Bearer scheme.'],
  },
  {
    name: '401 with another scheme',
    given: { status: 401, headers: { 'www-authenticate': 'Basic realm="bearer"' } },
    want: [
      'GET /api/trees: answered 401 with "WWW-Authenticate: Basic realm="bearer"", which must name the Bearer scheme.',
    ],
  },
  { name: 'a server error (the matter of another rule)', given: { status: 500 }, want: [] },
  { name: 'a caller with a token', given: { status: 200 }, planned: cases.valid, want: [] },
];

for (const { name, given, planned = cases.noToken, want } of rows) {
  test(`${name}: ${want.length === 0 ? 'passes or is not applicable' : 'fails'}`, async () => {
    const violations = tokenRequired(ruleInput(await documentOf(orchard), 'GET /api/trees', given, planned));
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.every(({ kind }) => kind === 'fault')).toBe(true);
  });
}

test('a challenge that does not say that the token is invalid is to be noted', async () => {
  const presented = { ...cases.noToken, sent: { headers: { authorization: 'Bearer abc' } } };
  const judged = async (challenge: string, planned: Case): Promise<readonly string[]> => {
    const answer = { status: 401, headers: { 'www-authenticate': challenge } };
    const violations = tokenRequired(ruleInput(await documentOf(orchard), 'GET /api/trees', answer, planned));
    return violations.map(({ kind, message }) => `${kind}: ${message}`);
  };
  expect(await judged('Bearer realm="api"', presented)).toEqual([
    'debt: GET /api/trees: the challenge of the 401 does not say that the token is invalid (Bearer realm="api").',
  ]);
  expect(await judged('Bearer realm="api",error="invalid_token"', presented)).toEqual([]);
  expect(await judged('Bearer realm="api"', cases.noToken)).toEqual([]);
});
