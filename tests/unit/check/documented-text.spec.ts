import { expect, test } from '@playwright/test';
import { schemaValidator } from '../../../src/check/schema-validator.ts';
import type { Schema } from '../../../src/spec/operation.ts';
import { animals } from './fixtures/animals.ts';
import { documentOf } from './fixtures/rule-input.ts';

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
];

for (const { name, given, keeps, breaks, want } of keywords) {
  test(`${name}: is judged, and told in words`, async () => {
    const { errors } = schemaValidator([await documentOf(animals)]);
    expect(errors('orchard', given, keeps)).toEqual([]);
    const found = errors('orchard', given, breaks).map(
      ({ pointer, documented, received }) => `${pointer} ${documented} | ${received}`,
    );
    expect(found).toEqual([want]);
    expect(want.length).toBeLessThan(240);
  });
}
