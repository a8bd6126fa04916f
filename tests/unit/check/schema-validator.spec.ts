import { expect, test } from '@playwright/test';
import { schemaValidator } from '../../../src/check/schema-validator.ts';
import { SuiteError } from '../../../src/errors.ts';
import type { Schema } from '../../../src/spec/operation.ts';
import { documentOf } from './fixtures/rule-input.ts';

const source = {
  openapi: '3.1.0',
  info: { title: 'x', version: '1' },
  paths: {},
  components: {
    schemas: {
      Cat: {
        type: 'object',
        required: ['kind', 'lives'],
        properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
      },
      Dog: { type: 'object', required: ['kind'], properties: { kind: { const: 'dog' }, bark: { type: 'string' } } },
      Tree: { type: 'object', properties: { name: { type: 'string' }, parent: { $ref: '#/components/schemas/Tree' } } },
      Login: {
        type: 'object',
        required: ['user', 'password'],
        properties: { user: {}, password: { writeOnly: true } },
      },
    },
  },
};
const cat = { $ref: '#/definitions/Cat' };
const dog = { $ref: '#/definitions/Dog' };
const long = 'x'.repeat(500);

/** One row for each keyword: what is said of a value that breaks it, nothing for one that keeps it. */
const keywords: readonly { name: string; given: Schema; keeps: unknown; breaks: unknown; want: string }[] = [
  { name: 'type', given: { type: 'integer' }, keeps: 3, breaks: '3', want: ' integer | "3" (string)' },
  {
    name: 'types',
    given: { type: ['string', 'null'] },
    keeps: null,
    breaks: 1.5,
    want: ' string or null | 1.5 (number)',
  },
  {
    name: 'enum',
    given: { enum: ['a', 1, null] },
    keeps: null,
    breaks: 'b',
    want: ' one of "a", 1, null | "b" (string)',
  },
  { name: 'const', given: { const: 'a' }, keeps: 'a', breaks: 'b', want: ' "a" | "b" (string)' },
  {
    name: 'maxLength',
    given: { maxLength: 3 },
    keeps: 'äöü',
    breaks: long,
    want: ` at most 3 characters | "${long.slice(0, 59)}… (string of 500 characters)`,
  },
  { name: 'minLength', given: { minLength: 1 }, keeps: 'a', breaks: '', want: ' at least 1 character | "" (string)' },
  {
    name: 'pattern',
    given: { pattern: '^[a-z\\_]+$' },
    keeps: 'a_b',
    breaks: 'A',
    want: ' text like ^[a-z\\_]+$ | "A" (string)',
  },
  {
    name: 'pattern with properties of characters',
    given: { pattern: '^\\p{L}+$' },
    keeps: 'é',
    breaks: '1',
    want: ' text like ^\\p{L}+$ | "1" (string)',
  },
  { name: 'maximum', given: { maximum: 3 }, keeps: 3, breaks: 4, want: ' at most 3 | 4 (integer)' },
  { name: 'minimum', given: { minimum: 3 }, keeps: 3, breaks: 2, want: ' at least 3 | 2 (integer)' },
  { name: 'exclusiveMaximum', given: { exclusiveMaximum: 3 }, keeps: 2, breaks: 3, want: ' less than 3 | 3 (integer)' },
  {
    name: 'exclusiveMinimum',
    given: { exclusiveMinimum: 3 },
    keeps: 4,
    breaks: 3,
    want: ' greater than 3 | 3 (integer)',
  },
  {
    name: 'multipleOf',
    given: { multipleOf: 0.01 },
    keeps: 19.99,
    breaks: 19.991,
    want: ' a multiple of 0.01 | 19.991 (number)',
  },
  {
    name: 'maxItems',
    given: { maxItems: 1 },
    keeps: [1],
    breaks: [1, 2],
    want: ' at most 1 items | [1,2] (array of 2 items)',
  },
  {
    name: 'minItems',
    given: { minItems: 1 },
    keeps: [1],
    breaks: [],
    want: ' at least 1 item | [] (array of 0 items)',
  },
  {
    name: 'uniqueItems',
    given: { uniqueItems: true },
    keeps: [1, 2],
    breaks: [1, 1],
    want: ' a list without repeated items | [1,1] (array of 2 items)',
  },
  {
    name: 'items',
    given: { items: { type: 'integer' } },
    keeps: [1],
    breaks: [1, 'a'],
    want: '/1 integer | "a" (string)',
  },
  {
    name: 'contains',
    given: { contains: { const: 1 } },
    keeps: [2, 1],
    breaks: [2],
    want: ' a list with an item that the document asks for | [2] (array of 1 item)',
  },
  { name: 'required', given: { required: ['a'] }, keeps: { a: null }, breaks: {}, want: '/a present | nothing' },
  {
    name: 'properties',
    given: { properties: { 'a/b': { type: 'boolean' } } },
    keeps: { 'a/b': true },
    breaks: { 'a/b': 0 },
    want: '/a~1b boolean | 0 (integer)',
  },
  {
    name: 'additionalProperties',
    given: { properties: { a: {} }, additionalProperties: false },
    keeps: { a: 1 },
    breaks: { b: 1 },
    want: '/b absent | 1 (integer)',
  },
  {
    name: 'minProperties',
    given: { minProperties: 1 },
    keeps: { a: 1 },
    breaks: {},
    want: ' at least 1 properties | {} (object)',
  },
  {
    name: 'propertyNames',
    given: { propertyNames: { maxLength: 1 } },
    keeps: { a: 1 },
    breaks: { ab: 1 },
    want: '/ab under a name that the document allows | 1 (integer)',
  },
  {
    name: 'not',
    given: { not: { type: 'null' } },
    keeps: 1,
    breaks: null,
    want: ' anything but what the document excludes | null',
  },
  {
    name: 'if',
    given: Object.fromEntries([
      ['if', { type: 'string' }],
      ['then', { maxLength: 1 }],
    ]),
    keeps: 5,
    breaks: 'ab',
    want: ' at most 1 characters | "ab" (string)',
  },
  {
    name: 'allOf',
    given: { allOf: [{ type: 'string' }, { maxLength: 1 }] },
    keeps: 'a',
    breaks: 'ab',
    want: ' at most 1 characters | "ab" (string)',
  },
  {
    name: 'a nullable reference, inside',
    given: { anyOf: [cat, { type: 'null' }] },
    keeps: null,
    breaks: { kind: 'cat', lives: '9' },
    want: '/lives integer | "9" (string)',
  },
  {
    name: 'a nullable reference, outside',
    given: { anyOf: [cat, { type: 'null' }] },
    keeps: { kind: 'cat', lives: 9 },
    breaks: 'x',
    want: ' object or null | "x" (string)',
  },
  {
    name: 'anyOf told apart by type',
    given: {
      anyOf: [
        { type: 'integer', minimum: 5 },
        { type: 'string', maxLength: 2 },
      ],
    },
    keeps: 5,
    breaks: 'abc',
    want: ' at most 2 characters | "abc" (string)',
  },
  {
    name: 'oneOf that fits nowhere',
    given: { oneOf: [cat, dog] },
    keeps: { kind: 'dog' },
    breaks: { kind: 'fish' },
    want: ' one of the 2 documented alternatives | {"kind":"fish"} (object)',
  },
  {
    name: 'oneOf that fits twice',
    given: { oneOf: [{ type: 'integer' }, { minimum: 1 }] },
    keeps: 0,
    breaks: 3,
    want: ' exactly one of the 2 documented alternatives | 3 (integer)',
  },
  {
    name: 'oneOf with a discriminator',
    given: {
      oneOf: [cat, dog],
      'x-discriminator': { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
    },
    keeps: { kind: 'cat', lives: 9 },
    breaks: { kind: 'cat', lives: '9' },
    want: '/lives integer | "9" (string)',
  },
  {
    name: 'unions inside unions',
    given: { anyOf: [{ type: 'array', items: { anyOf: [cat, { type: 'null' }] } }, { type: 'null' }] },
    keeps: [null],
    breaks: [{ kind: 'cat', lives: '9' }],
    want: '/0/lives integer | "9" (string)',
  },
  {
    name: 'a circular reference',
    given: { $ref: '#/definitions/Tree' },
    keeps: { parent: { parent: {} } },
    breaks: { parent: { parent: { name: 1 } } },
    want: '/parent/parent/name string | 1 (integer)',
  },
  {
    name: 'x-allow-blank',
    given: { type: 'string', format: 'uuid', 'x-allow-blank': true },
    keeps: '',
    breaks: 'x',
    want: ' a UUID | "x" (string)',
  },
  {
    name: 'a write-only property is not required',
    given: { $ref: '#/definitions/Login' },
    keeps: { user: 1 },
    breaks: { password: 1 },
    want: '/user present | nothing',
  },
  {
    name: 'a false schema',
    given: { properties: { a: false } },
    keeps: {},
    breaks: { a: 1 },
    want: '/a absent | 1 (integer)',
  },
];

for (const { name, given, keeps, breaks, want } of keywords) {
  test(`${name}: is judged, and told in words`, async () => {
    const { errors } = schemaValidator([await documentOf(source)]);
    expect(errors('orchard', given, keeps)).toEqual([]);
    const found = errors('orchard', given, breaks).map(
      ({ pointer, documented, received }) => `${pointer} ${documented} | ${received}`,
    );
    expect(found).toEqual([want]);
    expect(want.length).toBeLessThan(240);
  });
}

const formats: readonly { format: string; type?: string; keeps: readonly unknown[]; breaks: readonly unknown[] }[] = [
  { format: 'int32', type: 'integer', keeps: [2147483647, -2147483648], breaks: [2147483648] },
  { format: 'int64', type: 'integer', keeps: [2 ** 62, -(2 ** 63)], breaks: [1e19] },
  { format: 'float', type: 'number', keeps: [1.5, -3.4e38], breaks: [1e39] },
  { format: 'double', type: 'number', keeps: [1e300], breaks: ['1'] },
  { format: 'decimal', type: 'string', keeps: ['12.50', '-1', '1E+2'], breaks: ['12,50', '', 'NaN'] },
  { format: 'decimal', type: 'number', keeps: [12.5], breaks: ['12.5'] },
  { format: 'date', keeps: ['2024-02-29'], breaks: ['2023-02-29', '2024-2-1', ''] },
  {
    format: 'date-time',
    keeps: ['2024-01-31T12:00:00Z', '2024-01-31T12:00:00.123456+05:00'],
    breaks: ['2024-01-31T12:00:00', '2024-01-31'],
  },
  {
    format: 'date-time-local',
    keeps: ['2024-01-31T12:00:00.123456'],
    breaks: ['2024-01-31T12:00:00Z', '2024-01-31T12:00:00-05:00'],
  },
  { format: 'time', keeps: ['12:00:00Z'], breaks: ['25:00:00Z', '12:00:00'] },
  { format: 'time-local', keeps: ['12:00:00.5'], breaks: ['12:00:00Z', '12:00:00+01:00'] },
  { format: 'duration', keeps: ['P1DT2H'], breaks: ['1 02:00:00'] },
  { format: 'uuid', keeps: ['123e4567-e89b-12d3-a456-426614174000'], breaks: ['123e4567e89b12d3a456426614174000'] },
  { format: 'email', keeps: ['a@example.com'], breaks: ['a@', 'a'] },
  { format: 'uri', keeps: ['https://a.test/b?c=d'], breaks: ['/b', ''] },
  { format: 'byte', keeps: ['YWI='], breaks: ['a_b'] },
  { format: 'binary', keeps: ['\u0000'], breaks: [1] },
  { format: 'password', keeps: ['x'], breaks: [1] },
  { format: 'slug', keeps: ['a-b_1'], breaks: ['a b', ''] },
  { format: 'ipv4', keeps: ['127.0.0.1'], breaks: ['256.0.0.1'] },
  { format: 'ipv6', keeps: ['::1'], breaks: ['::g'] },
  { format: 'hostname', keeps: ['a.test'], breaks: ['-a'] },
];

for (const { format, type = 'string', keeps, breaks } of formats) {
  test(`format ${format} of ${type}: is asserted`, () => {
    const { errors, unknownFormats } = schemaValidator([]);
    for (const value of keeps) expect(errors('orchard', { type, format }, value), String(value)).toEqual([]);
    for (const value of breaks) expect(errors('orchard', { type, format }, value), String(value)).not.toEqual([]);
    expect(unknownFormats()).toEqual([]);
  });
}

test('an unknown format is listed, not passed in silence', () => {
  const { errors, unknownFormats } = schemaValidator([]);
  expect(errors('orchard', { format: 'barcode' }, 'x')).toEqual([]);
  expect(unknownFormats()).toEqual(['barcode']);
});

const unusable: readonly { name: string; given: Schema; want: RegExp }[] = [
  { name: 'a pattern that is none', given: { pattern: '(' }, want: /cannot be compiled \(Invalid regular expression/ },
  {
    name: 'a definition that does not exist',
    given: { $ref: '#/definitions/Gone' },
    want: /there is no definition "Gone"/,
  },
];

for (const { name, given, want } of unusable) {
  test(`${name}: is an error of the suite, never a pass, each time`, () => {
    const { errors } = schemaValidator([]);
    for (const attempt of ['first', 'second']) {
      let thrown: unknown;
      try {
        errors('orchard', given, 'x');
      } catch (error) {
        thrown = error;
      }
      expect(thrown, attempt).toBeInstanceOf(SuiteError);
      expect((thrown as SuiteError).code).toBe('SCHEMA_UNUSABLE');
      expect((thrown as SuiteError).message).toMatch(want);
    }
  });
}

test('a chain of 2,000 definitions is compiled and judged', async () => {
  const definitions: Record<string, unknown> = { D2000: { type: 'integer' } };
  for (let index = 0; index < 2000; index += 1)
    definitions[`D${index}`] = { properties: { next: { $ref: `#/definitions/D${index + 1}` } } };
  const { errors } = schemaValidator([await documentOf({ swagger: '2.0', info: {}, paths: {}, definitions })]);
  let value: unknown = 'x';
  for (let depth = 0; depth < 2000; depth += 1) value = { next: value };
  const [error] = errors('orchard', { $ref: '#/definitions/D0' }, value);
  expect(error).toMatchObject({ documented: 'integer', place: '/definitions/D1999/properties/next' });
});

test('an error knows how and where its value is declared', async () => {
  const document = await documentOf(source);
  const { errors } = schemaValidator([document]);
  const [error] = errors('orchard', { type: 'array', items: { $ref: '#/definitions/Tree' } }, [{ parent: null }]);
  expect(error).toMatchObject({
    pointer: '/0/parent',
    declared: { $ref: '#/definitions/Tree' },
    place: '/components/schemas/Tree/properties/parent',
    schema: { type: 'object' },
    value: null,
  });
});
