import { expect, test } from '@playwright/test';
import { schemaValidator } from '../../../src/check/schema-validator.ts';
import type { Schema } from '../../../src/spec/operation.ts';
import { animals } from './fixtures/animals.ts';
import { documentOf } from './fixtures/rule-input.ts';

const cat = { $ref: '#/definitions/Cat' };
const dog = { $ref: '#/definitions/Dog' };

/** What is said of a value that fits no alternative: the real cause, where it can be told. */
const keywords: readonly { name: string; given: Schema; keeps: unknown; breaks: unknown; want: string }[] = [
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
