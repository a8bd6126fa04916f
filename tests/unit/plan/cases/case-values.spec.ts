import { expect, test } from '@playwright/test';
import type { CaseKind } from '../../../../src/plan/cases/case-source.ts';
import { combinations } from '../../../../src/plan/cases/combinations.ts';
import { insideValues } from '../../../../src/plan/cases/inside-values.ts';
import { missingRequired } from '../../../../src/plan/cases/missing-required.ts';
import { outsideValues } from '../../../../src/plan/cases/outside-values.ts';
import { randomInvalid } from '../../../../src/plan/cases/random-invalid.ts';
import { randomValid } from '../../../../src/plan/cases/random-valid.ts';
import { undeclaredMethods } from '../../../../src/plan/cases/undeclared-methods.ts';
import type { Schema } from '../../../../src/spec/operation.ts';
import { caseSource, type Given, link, object, plannedOf, unplannedOf } from './case-source.ts';

const text: Schema = { type: 'string' };
const named = object({ name: text, note: text }, ['name']);
const nested = object({ lines: { type: 'array', items: object({ count: { type: 'integer' } }, ['count']) } }, [
  'lines',
]);
const uuid: Schema = { type: 'string', format: 'uuid' };
const ofId = (schema: Schema): Given => ({
  method: 'GET',
  path: '/things/{id}',
  parameters: [{ name: 'id', in: 'path', schema }],
});

const reasons: readonly (readonly [name: string, kind: CaseKind, given: Given, want: string])[] = [
  [
    'a linked value',
    insideValues,
    { body: object({ id: { ...text, maxLength: 20 } }), links: { 'body#/id': link } },
    'the value comes from another operation',
  ],
  [
    'an example',
    insideValues,
    { body: object({ sum: { type: 'number', minimum: 0, example: 5 } }) },
    'the document or overlay gives an example',
  ],
  [
    'a PATCH',
    missingRequired,
    { method: 'PATCH', body: named },
    'PATCH takes a part of the object, whatever the document requires',
  ],
  [
    "somebody else's collection",
    undeclaredMethods,
    { siblings: ['GET'], source: { loopback: false } },
    'it could change objects of others: sent to loopback only',
  ],
  [
    'writes are forbidden',
    undeclaredMethods,
    { siblings: ['GET'], source: { writes: 'none' } },
    'RETAIN_WRITES is none: only safe methods are sent',
  ],
];
for (const [name, kind, given, want] of reasons) {
  test(`not planned: ${name}`, () => {
    const left = unplannedOf(kind(caseSource(given)));
    expect(left.length).toBeGreaterThan(0);
    for (const { reason } of left) expect(reason).toBe(want);
  });
}

test('undeclared methods may reach an object of this run on any host', () => {
  const given: Given = { ...ofId(uuid), links: { 'path.id': link }, source: { loopback: false } };
  expect(plannedOf(undeclaredMethods(caseSource(given))).map(({ method }) => method)).toEqual([
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
  ]);
});

test('every pair of presence and choice occurs in some combination', () => {
  const given: Given = { body: object({ a: text, b: { type: 'boolean' }, c: { type: 'string', enum: ['x', 'y'] } }) };
  const bodies = plannedOf(combinations(caseSource(given))).map(({ values }) => JSON.stringify(values.body?.value));
  for (const wanted of [
    /"a".*"b":true/,
    /"a".*"b":false/,
    /"a".*"c":"x"/,
    /"a".*"c":"y"/,
    /"b":true.*"c":"x"/,
    /"b":false.*"c":"y"/,
  ]) {
    expect(bodies.some((body) => wanted.test(body))).toBe(true);
  }
});

test('a nested violation leaves the rest of the body valid', () => {
  const [first] = plannedOf(outsideValues(caseSource({ body: nested }))).filter(
    ({ mutation }) => mutation?.pointer === '/lines/0/count',
  );
  expect(first?.values.body?.value).toEqual({ lines: [{ count: null }] });
});

for (const kind of [randomValid, randomInvalid]) {
  test(`${kind === randomValid ? 'valid' : 'invalid'} random values are the same for the same seed`, () => {
    const given: Given = {
      body: object({ n: { type: 'integer', minimum: 1, maximum: 90 }, t: { ...text, maxLength: 9 } }),
    };
    const made = (seed: number): string => JSON.stringify(kind(caseSource({ ...given, source: { seed } })));
    expect(made(1)).toBe(made(1));
    expect(made(1)).not.toBe(made(2));
  });
}
