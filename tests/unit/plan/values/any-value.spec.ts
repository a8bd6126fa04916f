import { expect, test } from '@playwright/test';
import { anyValue } from '../../../../src/plan/values/any-value.ts';
import type { ValueContext } from '../../../../src/plan/values/value-context.ts';
import type { Schema } from '../../../../src/spec/operation.ts';

const context: ValueContext = {
  definitions: {
    Part: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string', example: 'Wheel' }, size: { type: 'integer' } },
    },
    Node: { type: 'object', properties: { name: { type: 'string' }, child: { $ref: '#/definitions/Node' } } },
  },
  optional: 'none',
  links: new Map(),
  pointer: '',
  name: '',
  depth: 0,
  seed: 1,
  changes: false,
  counter: { next: 0 },
};

const table: readonly (readonly [name: string, schema: Schema, want: unknown, over?: Partial<ValueContext>])[] = [
  ['example wins over default', { type: 'string', example: 'a', default: 'b' }, 'a'],
  ['default wins over enum', { type: 'string', default: 'b', enum: ['c', 'b'] }, 'b'],
  ['the first of enum', { type: 'string', enum: ['c', 'b'] }, 'c'],
  ['null in enum is passed over', { enum: [null, 'b'] }, 'b'],
  ['const', { const: 7 }, 7],
  ['number without limits', { type: 'number' }, 1],
  ['minimum', { type: 'integer', minimum: 5 }, 5],
  ['exclusive minimum of an integer', { type: 'integer', exclusiveMinimum: 5 }, 6],
  ['exclusive minimum of a number', { type: 'number', exclusiveMinimum: 5 }, 5.5],
  ['maximum below one', { type: 'number', maximum: -3 }, -3],
  ['multiple', { type: 'integer', minimum: 7, multipleOf: 5 }, 10],
  ['boolean', { type: 'boolean' }, true],
  ['nullable union', { type: ['null', 'integer'], minimum: 3 }, 3],
  ['only null', { type: 'null' }, null],
  ['format', { type: 'string', format: 'uuid' }, '5f8d3a52-6c1e-4b7a-9d20-3e4f5a6b7c8d'],
  ['short string', { type: 'string', maxLength: 2 }, 'Re'],
  ['long string', { type: 'string', minLength: 30, maxLength: 30 }, 'Retain contract test Retain co'],
  ['array', { type: 'array', items: { type: 'integer' } }, [1]],
  ['array of none', { type: 'array', maxItems: 0, items: {} }, []],
  ['distinct items', { type: 'array', minItems: 2, uniqueItems: true, items: { enum: ['a', 'b'] } }, ['a', 'b']],
  ['reference', { $ref: '#/definitions/Part' }, { name: 'Wheel' }],
  ['reference with optional fields', { $ref: '#/definitions/Part' }, { name: 'Wheel', size: 1 }, { optional: 'all' }],
  [
    'allOf',
    { allOf: [{ $ref: '#/definitions/Part' }, { required: ['x'], properties: { x: { type: 'integer' } } }] },
    { name: 'Wheel', x: 1 },
  ],
  ['anyOf with null', { anyOf: [{ type: 'null' }, { type: 'integer' }] }, 1],
  ['recent moment', { type: 'string', format: 'date-time' }, { $time: { format: 'date-time', days: -1 } }],
  [
    'start of a range',
    { type: 'string', format: 'date' },
    { $time: { format: 'date', days: -30 } },
    { name: 'startDate' },
  ],
  ['end of a range', { type: 'string', format: 'date' }, { $time: { format: 'date', days: 30 } }, { name: 'endDate' }],
  ['birthday', { type: 'string', format: 'date' }, '1990-11-16', { name: 'birthDate' }],
  ['a read keeps the plain e-mail', { type: 'string', format: 'email' }, 'retain@example.com', { name: 'email' }],
  [
    'a write gets a unique e-mail',
    { type: 'string', format: 'email', maxLength: 254 },
    { $unique: { kind: 'email', n: 1, maxLength: 254 } },
    { name: 'email', changes: true },
  ],
  [
    'a write gets a unique phone',
    { type: 'string', maxLength: 16 },
    { $unique: { kind: 'digits', n: 1, maxLength: 16 } },
    { name: 'phoneNumber', changes: true },
  ],
  [
    'a configured reference is not unique',
    { type: 'string' },
    'Retain',
    { name: 'transactionTypeExternalReference', changes: true },
  ],
  [
    'an external reference is unique',
    { type: 'string' },
    { $unique: { kind: 'text', n: 1, maxLength: null } },
    { name: 'transactionExternalReference', changes: true },
  ],
];
for (const [name, schema, want, over] of table) {
  test(name, () => expect(anyValue(schema, { ...context, ...over, counter: { next: 0 } })).toEqual(want));
}

test('a circular definition ends', () => {
  expect(JSON.stringify(anyValue({ $ref: '#/definitions/Node' }, { ...context, optional: 'all' })).length).toBeLessThan(
    1000,
  );
});

for (const pattern of ['^[A-Z]{3}$', '^[-a-zA-Z0-9_]+$', '^#[0-9a-f]{6}\\Z', '^\\d{4}$']) {
  test(`a value matches ${pattern}`, () => {
    const value = anyValue({ type: 'string', pattern, maxLength: 20 }, context);
    expect(String(value)).toMatch(new RegExp(pattern.replace('\\Z', '$')));
  });
}
