import { expect, test } from '@playwright/test';
import { bodyMatchesSchema } from '../../../../src/check/rules/body-matches-schema.ts';
import { orchard } from '../fixtures/orchard.ts';
import { type Answer, documentOf, ruleInput } from '../fixtures/rule-input.ts';

const list = 'GET /api/trees';
const html = { 'content-type': 'text/html' };

const rows: readonly { name: string; operation?: string; given: Answer; want: readonly string[] }[] = [
  { name: 'a body that fits', given: { body: { results: [{ name: 'oak', rings: null }] } }, want: [] },
  {
    name: 'a wrong type deep inside',
    given: { body: { results: [{ name: 'oak' }, { name: 'elm', rings: '3' }] } },
    want: ['GET /api/trees: /results/1/rings must be integer or null but is "3" (string).'],
  },
  {
    name: 'all errors, the same one in many items once',
    given: { body: { results: [{ name: 1 }, { name: 2 }, { name: 3 }, {}] } },
    want: [
      'GET /api/trees: /results/0/name must be string but is 1 (integer) (and at 2 more places).',
      'GET /api/trees: /results/3/name must be present but is missing.',
    ],
  },
  {
    name: 'a text that is too long',
    given: { body: { results: [{ name: 'x'.repeat(200) }] } },
    want: [
      `GET /api/trees: /results/0/name must have at most 10 characters but is "${'x'.repeat(59)}… (string of 200 characters).`,
    ],
  },
  {
    name: 'a body of the wrong kind',
    given: { body: [] },
    want: ['GET /api/trees: the body must be object but is [] (array of 0 items).'],
  },
  {
    name: 'no body',
    given: { body: '' },
    want: ['GET /api/trees: the body of status 200 must be JSON but is empty.'],
  },
  {
    name: 'a body that breaks off',
    given: { body: '{"results":[' },
    want: ['GET /api/trees: the body of status 200 must be JSON but breaks off after 12 characters.'],
  },
  {
    name: 'a number that JSON does not know',
    given: { body: '{"results":NaN}' },
    want: [
      'GET /api/trees: the body of status 200 must be JSON but is no JSON (Unexpected token \'N\', "{"results":NaN}" is not valid JSON).',
    ],
  },
  { name: 'another media type (the matter of another rule)', given: { body: '<html>', headers: html }, want: [] },
  { name: 'a status that is not documented (the matter of another rule)', given: { status: 418, body: [] }, want: [] },
  {
    name: 'an answer without a body where none is promised',
    operation: 'DELETE /api/trees',
    given: { status: 204 },
    want: [],
  },
  {
    name: 'a type that is written in JSON',
    operation: 'GET /api/reports',
    given: { body: {}, headers: { 'content-type': 'application/vnd.orchard+json; charset=utf-8' } },
    want: ['GET /api/reports: /n must be present but is missing.'],
  },
  { name: 'a schema that does not exist', operation: 'GET /api/broken', given: { body: [] }, want: [] },
];

for (const { name, operation = list, given, want } of rows) {
  test(`${name}: ${want.length === 0 ? 'passes' : 'fails'}`, async () => {
    const violations = bodyMatchesSchema(ruleInput(await documentOf(orchard), operation, given));
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.map(({ kind, blame }) => [kind, blame])).toEqual(want.map(() => ['fault', 'service']));
  });
}

test('a violation says place, documented, received and source', async () => {
  const [violation] = bodyMatchesSchema(
    ruleInput(await documentOf(orchard), list, { body: { results: [{ name: 7 }] } }),
  );
  expect(violation).toMatchObject({
    rule: 'body-matches-schema',
    pointer: '/results/0/name',
    documented: 'string',
    received: '7 (integer)',
    source: '/definitions/Tree/properties/name',
  });
});

test('a known gap is a debt of the document, with the overlay that would close it', async () => {
  const body = { results: [{ name: 'oak', owner: null }] };
  const [violation] = bodyMatchesSchema(ruleInput(await documentOf(orchard), list, { body }));
  expect(violation).toMatchObject({ kind: 'debt', blame: 'document', pointer: '/results/0/owner' });
  expect(violation?.fix).toBe(
    '- target: "$.definitions.Tree.properties.owner"\n  x-service: orchard\n  update: {"x-nullable":true}',
  );
});

test('a known gap in one item does not hide a fault in another', async () => {
  const times = ['2021-06-23T09:30:00', 'yesterday', '2021-06-24T09:30:00'];
  const body = { results: times.map((planted) => ({ name: 'oak', planted })) };
  const violations = bodyMatchesSchema(ruleInput(await documentOf(orchard), list, { body }));
  expect(violations.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
    'debt /results/0/planted',
    'fault /results/1/planted',
  ]);
});
