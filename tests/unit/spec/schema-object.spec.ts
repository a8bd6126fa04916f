import { expect, test } from '@playwright/test';
import { conversion } from '../../../src/spec/conversion.ts';
import type { Dialect } from '../../../src/spec/document-dialect.ts';
import { schemaObject } from '../../../src/spec/schema-object.ts';

const source = { definitions: { Tree: {}, 'Page of/Trees~1': {} }, components: { schemas: { Tree: {} } } };

interface Row {
  readonly name: string;
  readonly dialect?: Dialect;
  readonly given: unknown;
  readonly want: unknown;
  readonly problem?: string;
}

const ref = { $ref: '#/definitions/Tree' };
const rows: readonly Row[] = [
  { name: 'x-nullable on a type', given: { type: 'string', 'x-nullable': true }, want: { type: ['string', 'null'] } },
  {
    name: 'x-nullable beside $ref',
    given: { ...ref, 'x-nullable': true, title: 'Tree' },
    want: { title: 'Tree', anyOf: [ref, { type: 'null' }] },
  },
  {
    name: 'x-nullable on an enum',
    given: { type: 'integer', enum: [1, 2], 'x-nullable': true },
    want: { type: ['integer', 'null'], enum: [1, 2, null] },
  },
  {
    name: 'x-nullable on allOf',
    given: { allOf: [ref], 'x-nullable': true, readOnly: true },
    want: { readOnly: true, anyOf: [{ allOf: [ref] }, { type: 'null' }] },
  },
  {
    name: 'nullable of 3.0',
    dialect: '3.0',
    given: { type: 'string', nullable: true, enum: ['a'] },
    want: { type: ['string', 'null'], enum: ['a', null] },
  },
  {
    name: 'nullable means nothing in 3.1',
    dialect: '3.1',
    given: { type: 'string', nullable: true },
    want: { type: 'string' },
  },
  { name: 'nullable false', dialect: '3.0', given: { type: 'string', nullable: false }, want: { type: 'string' } },
  { name: 'exclusiveMinimum true', given: { minimum: 1, exclusiveMinimum: true }, want: { exclusiveMinimum: 1 } },
  { name: 'exclusiveMaximum false', given: { maximum: 1, exclusiveMaximum: false }, want: { maximum: 1 } },
  {
    name: 'exclusiveMinimum without a limit',
    given: { exclusiveMinimum: true },
    want: {},
    problem: 'means nothing without "minimum"',
  },
  { name: 'exclusiveMinimum of 3.1', dialect: '3.1', given: { exclusiveMinimum: 3 }, want: { exclusiveMinimum: 3 } },
  { name: 'type file', given: { type: 'file' }, want: { type: 'string', format: 'binary' } },
  {
    name: 'an unknown type',
    given: { type: 'any', title: 'x' },
    want: { title: 'x' },
    problem: 'There is no type "any"',
  },
  {
    name: 'required on a property',
    given: { properties: { a: { type: 'string', required: true } } },
    want: { properties: { a: { type: 'string' } } },
    problem: 'cannot be required by itself',
  },
  { name: 'an empty required', given: { type: 'object', required: [] }, want: { type: 'object' } },
  { name: 'a text as id', given: { id: 'tree', type: 'object' }, want: { type: 'object' } },
  {
    name: 'a property named id',
    given: { properties: { id: { type: 'string' } } },
    want: { properties: { id: { type: 'string' } } },
  },
  {
    name: 'discriminator of Swagger 2.0',
    given: { type: 'object', discriminator: 'kind' },
    want: { type: 'object', 'x-discriminator': { propertyName: 'kind' } },
  },
  {
    name: 'discriminator of OpenAPI 3',
    dialect: '3.0',
    given: { discriminator: { propertyName: 'kind', mapping: { a: 'A' } } },
    want: { 'x-discriminator': { propertyName: 'kind', mapping: { a: 'A' } } },
  },
  {
    name: 'a definition with odd characters',
    given: { $ref: '#/definitions/Page of~1Trees~01' },
    want: { $ref: '#/definitions/Page%20of~1Trees~01' },
  },
  {
    name: 'a reference into components',
    dialect: '3.0',
    given: { $ref: '#/components/schemas/Tree' },
    want: ref,
  },
  {
    name: 'what stands beside $ref before 3.1',
    given: { ...ref, readOnly: true, minProperties: 2 },
    want: { ...ref, readOnly: true },
  },
  {
    name: 'what stands beside $ref in 3.1',
    dialect: '3.1',
    given: { $ref: '#/components/schemas/Tree', minProperties: 2 },
    want: { ...ref, minProperties: 2 },
  },
  {
    name: 'a reference to nothing',
    given: { $ref: '#/definitions/Gone' },
    want: { 'x-unresolved': '#/definitions/Gone' },
    problem: '#/definitions/Gone does not exist',
  },
  {
    name: 'readOnly, example and x- keys',
    given: { readOnly: true, example: 1, 'x-a': 2 },
    want: { readOnly: true, example: 1, 'x-a': 2 },
  },
  { name: 'a pattern of Python', given: { pattern: '^(?P<a>x)\\Z' }, want: { pattern: '^(?<a>x)$' } },
  {
    name: 'a pattern that only Python understands',
    given: { pattern: '(?i)abc' },
    want: { 'x-pattern': '(?i)abc' },
    problem: 'only Python understands',
  },
  {
    name: 'a limit that is no number',
    given: { maxLength: '3' },
    want: {},
    problem: '"maxLength" cannot hold this value',
  },
  { name: 'an empty enum', given: { enum: [] }, want: {}, problem: '"enum" cannot hold this value' },
  {
    name: 'a tuple',
    given: { items: [{ type: 'string' }, { type: 'file' }] },
    want: { prefixItems: [{ type: 'string' }, { type: 'string', format: 'binary' }] },
  },
  { name: 'no further properties', given: { additionalProperties: false }, want: { additionalProperties: false } },
  {
    name: 'a map',
    given: { additionalProperties: { 'x-nullable': true, type: 'string' } },
    want: { additionalProperties: { type: ['string', 'null'] } },
  },
  { name: 'x-writeOnly', given: { 'x-writeOnly': true }, want: { 'x-writeOnly': true, writeOnly: true } },
  { name: 'no schema at all', given: 'Tree', want: {}, problem: 'must be an object' },
  { name: 'false', dialect: '3.1', given: false, want: { not: {} } },
];

for (const { name, dialect = '2.0', given, want, problem } of rows) {
  test(`${name}: is converted`, () => {
    const running = conversion('orchard', 'https://lms.example.test/', dialect, source);
    expect(schemaObject(running, given, '/here')).toEqual(want);
    expect(running.problems.map(({ message }) => message).join('\n')).toContain(problem ?? '');
    expect(running.problems.length).toBe(problem === undefined ? 0 : 1);
  });
}

test('a reference to any other place becomes a definition, named by its pointer', () => {
  const document = { paths: { '/a': { get: { schema: { type: 'string' } } } } };
  const running = conversion('orchard', 'https://lms.example.test/', '2.0', document);
  const schema = schemaObject(running, { $ref: '#/paths/~1a/get/schema' }, '/here');
  const [name] = [...running.definitions.keys()];
  expect(name).toBe('paths/~1a/get/schema');
  expect(schema).toEqual({ $ref: '#/definitions/paths~1~01a~1get~1schema' });
});

test('a property named __proto__ stays a property', () => {
  const running = conversion('orchard', 'https://lms.example.test/', '2.0', {});
  const given: unknown = JSON.parse('{"properties":{"__proto__":{"type":"string"}}}');
  expect(JSON.stringify(schemaObject(running, given, ''))).toBe('{"properties":{"__proto__":{"type":"string"}}}');
});
