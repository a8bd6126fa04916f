import { expect, test } from '@playwright/test';
import { fillPath } from '../../../src/exercise/fill-path.ts';
import { runIdentity } from '../../../src/exercise/run-identity.ts';
import { atPointer } from '../../../src/exercise/runtime-expression.ts';
import { serializeBody } from '../../../src/exercise/serialize-body.ts';
import { serializeQuery } from '../../../src/exercise/serialize-query.ts';
import { timeText } from '../../../src/exercise/time-text.ts';
import type { Operation, Parameter } from '../../../src/spec/operation.ts';

const parameter = (name: string, over: Partial<Parameter> = {}): Parameter => ({
  name,
  in: 'query',
  required: false,
  description: '',
  schema: {},
  style: 'form',
  explode: true,
  pointer: '',
  ...over,
});
const operation = {
  parameters: [
    parameter('many'),
    parameter('csv', { explode: false }),
    parameter('pipes', { explode: false, style: 'pipeDelimited' }),
    parameter('deep', { style: 'deepObject' }),
  ],
} as unknown as Operation;

const queries: readonly (readonly [name: string, given: Record<string, unknown>, want: string])[] = [
  ['nothing', {}, ''],
  ['a text is encoded', { a: 'x y&z' }, '?a=x%20y%26z'],
  ['exploded list', { many: [1, 2] }, '?many=1&many=2'],
  ['comma-separated list', { csv: [1, 2] }, '?csv=1%2C2'],
  ['pipes', { pipes: ['a', 'b'] }, '?pipes=a%7Cb'],
  ['deep object', { deep: { a: 1 } }, '?deep%5Ba%5D=1'],
  ['an undeclared name', { other: true }, '?other=true'],
  ['null is left out', { a: null }, ''],
];
for (const [name, given, want] of queries)
  test(`query: ${name}`, () => expect(serializeQuery(operation, given)).toBe(want));

test('path values are encoded', () => expect(fillPath('/items/{sku}/x', { sku: 'a/b c' })).toBe('/items/a%2Fb%20c/x'));
test('an unknown path name stays', () => expect(fillPath('/items/{sku}', {})).toBe('/items/{sku}'));
test('JSON body', () =>
  expect(serializeBody({ mediaType: 'application/json', value: { a: [null] } })).toBe('{"a":[null]}'));
test('form body', () =>
  expect(serializeBody({ mediaType: 'application/x-www-form-urlencoded', value: { a: 'b c', d: [1, 2] } })).toBe(
    'a=b+c&d=1&d=2',
  ));
test('literal body', () => expect(serializeBody({ mediaType: 'application/json', text: '{"a":' })).toBe('{"a":'));
test('day', () => expect(timeText({ format: 'date', days: -1 }, Date.UTC(2026, 10, 24))).toBe('2026-11-23'));
test('moment', () =>
  expect(timeText({ format: 'date-time', days: 30 }, Date.UTC(2026, 10, 24, 10, 30))).toBe('2026-12-24T10:30:00Z'));

const pointers: readonly (readonly [pointer: string, want: unknown])[] = [
  ['', { a: [{ 'b/c': 1 }] }],
  ['/a/0/b~1c', 1],
  ['/a/1', undefined],
  ['/x/y', undefined],
];
for (const [pointer, want] of pointers) {
  test(`pointer ${pointer || 'empty'}`, () => expect(atPointer({ a: [{ 'b/c': 1 }] }, pointer)).toEqual(want));
}

test('unique values differ, hold the run and keep their length', () => {
  const run = runIdentity('12345678');
  const values = [
    run.unique({ kind: 'text', n: 1, maxLength: null }),
    run.unique({ kind: 'text', n: 1, maxLength: 15 }),
    run.unique({ kind: 'email', n: 1, maxLength: 254 }),
    run.unique({ kind: 'digits', n: 1, maxLength: 16 }),
  ];
  expect(values).toEqual([
    'retain-12345678-000001',
    'r12345678000002',
    'retain-12345678-000003@example.com',
    '912345678000004',
  ]);
});
