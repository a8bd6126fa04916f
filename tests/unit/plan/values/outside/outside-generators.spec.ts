import { expect, test } from '@playwright/test';
import { outsideGenerators } from '../../../../../src/plan/values/outside/index.ts';
import type { Schema } from '../../../../../src/spec/operation.ts';
import { placeOf } from '../place-of.ts';

type Want = readonly (readonly [keyword: string, values: readonly unknown[]])[];
const list = ['retain'];
const thing = { retain: 'contract' };
const noNull: Want[number] = ['nullable', [null]];
const noText: Want[number] = ['type', [true, list, thing]];

const table: readonly (readonly [name: string, schema: Schema, want: Want, where?: 'query'])[] = [
  ['a number is a text, a boolean is none', { type: 'string' }, [noNull, noText]],
  ['"4" and true are integers', { type: 'integer' }, [noNull, ['type', ['retain', 1.5, list, thing]]]],
  ['a number', { type: 'number' }, [noNull, ['type', ['retain', list, thing]]]],
  ['"true", 0 and 1 are booleans', { type: 'boolean' }, [noNull, ['type', ['retain', 2, list, thing]]]],
  ['free JSON takes any value', { type: 'object' }, [noNull, ['type', []]]],
  ['null where it is allowed', { type: ['integer', 'null'] }, [['type', ['retain', 1.5, list, thing]]]],
  [
    'an integer and a UUID without dashes are UUIDs',
    { type: 'string', format: 'uuid' },
    [
      noNull,
      ['type', [list, thing]],
      ['format', ['retain', '5f8d3a52-6c1e-4b7a-9d20-3e4f5a6b7c8g', '5f8d3a52-6c1e-4b7a-9d20-3e4f5a6b7c8']],
    ],
  ],
  ['a plain text of a query has no violation', { type: 'string' }, [], 'query'],
  ['a number of a query is a text', { type: 'integer' }, [['type', ['retain', '1.5']]], 'query'],
  ['an empty text of a query is no value', { type: 'string', minLength: 1 }, [['minLength', []]], 'query'],
  ['an unknown member', { type: 'string', enum: ['On', 'Off'] }, [noNull, noText, ['enum', ['retain-unknown', 'on']]]],
  [
    'an unknown number',
    { type: 'integer', enum: [0, 1] },
    [noNull, ['type', ['retain', 1.5, list, thing]], ['enum', [2]]],
  ],
  [
    'lengths',
    { type: 'string', minLength: 1, maxLength: 3 },
    [noNull, noText, ['minLength', ['']], ['maxLength', ['Reta']]],
  ],
  [
    'limits',
    { type: 'integer', minimum: 1, maximum: 3 },
    [noNull, ['type', ['retain', 1.5, list, thing]], ['minimum', [0]], ['maximum', [4]]],
  ],
  [
    'exclusive limits',
    { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 5 },
    [noNull, ['type', ['retain', list, thing]], ['exclusiveMinimum', [0]], ['exclusiveMaximum', [5]]],
  ],
  ['amounts', { type: 'number', minimum: 0.01 }, [noNull, ['type', ['retain', list, thing]], ['minimum', [0]]]],
  [
    'no multiple',
    { type: 'integer', multipleOf: 5 },
    [noNull, ['type', ['retain', 1.5, list, thing]], ['multipleOf', [6]]],
  ],
  [
    'int32 where the document says so',
    { type: 'integer', format: 'int32' },
    [noNull, ['type', ['retain', 1.5, list, thing]], ['format', [-2147483649]], ['format', [2147483648]]],
  ],
  ['an unknown format', { type: 'string', format: 'tea' }, [noNull, noText, ['format', []]]],
  [
    'what the overlay says is refused',
    { type: 'string', example: 'a', 'x-refused': ['b'] },
    [noNull, noText, ['x-refused', ['b']]],
  ],
  ['alternatives', { anyOf: [{ type: 'string' }, { type: 'integer' }] }, [noNull, ['type', []]]],
];
for (const [name, schema, want, where] of table) {
  test(name, () => {
    const place = placeOf(schema, where ?? 'body');
    const made = outsideGenerators.flatMap((generator) => generator(place) ?? []);
    expect(made.map(({ keyword, values }) => [keyword, values.map(({ value }) => value)])).toEqual(want);
  });
}

const counts: readonly (readonly [name: string, schema: Schema, keyword: string, want: unknown])[] = [
  ['too few items', { type: 'array', items: { type: 'integer' }, minItems: 1 }, 'minItems', []],
  ['too many items', { type: 'array', items: { type: 'integer' }, maxItems: 2 }, 'maxItems', [1, 1, 1]],
  ['a repeated item', { type: 'array', items: { type: 'integer' }, uniqueItems: true }, 'uniqueItems', [1, 1]],
];
for (const [name, schema, keyword, want] of counts) {
  test(name, () => {
    const made = outsideGenerators.flatMap((generator) => generator(placeOf(schema)) ?? []);
    expect(made.find((one) => one.keyword === keyword)?.values[0]?.value).toEqual(want);
  });
}

for (const pattern of ['^[^\\s-]+$', '^[A-Z]{3}$', '^\\d+\\Z']) {
  test(`values that break ${pattern} have no blanks around them`, () => {
    const made = outsideGenerators.flatMap((generator) => generator(placeOf({ type: 'string', pattern })) ?? []);
    const values = made.find((one) => one.keyword === 'pattern')?.values ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const { value } of values) {
      expect(String(value)).not.toMatch(new RegExp(pattern.replace('\\Z', '$'), 'u'));
      expect(String(value).trim()).toBe(value);
    }
  });
}

test('a broken e-mail that must be unique is unlike any other', () => {
  const place = placeOf({ type: 'string', format: 'email' }, 'body', 'email');
  const made = outsideGenerators.flatMap((generator) => generator(place) ?? []).find((one) => one.keyword === 'format');
  expect(made?.values.map(({ value }) => value)).toEqual(
    ['', '@', '@@example.com'].map((suffix) => ({
      $unique: expect.objectContaining({ kind: 'text', ...(suffix === '' ? {} : { suffix }) }),
    })),
  );
});
