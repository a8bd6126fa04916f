import { expect, test } from '@playwright/test';
import { insideGenerators } from '../../../../../src/plan/values/inside/index.ts';
import type { Schema } from '../../../../../src/spec/operation.ts';
import { placeOf } from '../place-of.ts';

type Want = readonly (readonly [keyword: string, values: readonly unknown[]])[];
const unicode = 'Zoë O\'Şen "漢字" עברית 🎁 <b>&';

const table: readonly (readonly [name: string, schema: Schema, want: Want, where?: 'query'])[] = [
  [
    'every member but null',
    { type: ['string', 'null'], enum: ['a', 'b', null] },
    [
      ['enum', ['a', 'b']],
      ['nullable', [null]],
    ],
  ],
  ['both booleans', { type: 'boolean' }, [['type', [true, false]]]],
  ['null where it is a type', { type: ['integer', 'null'] }, [['nullable', [null]]]],
  ['no null outside a body', { type: ['integer', 'null'] }, [], 'query'],
  [
    'lengths on the inside',
    { type: 'string', minLength: 3, maxLength: 5, format: 'slug' },
    [
      ['minLength', ['rrr', 'rrrr']],
      ['maxLength', ['rrrrr', 'rrrr']],
    ],
  ],
  ['a least length of 0 is none', { type: 'string', minLength: 0, format: 'slug' }, []],
  ['a format without a choice of length', { type: 'string', format: 'uuid', maxLength: 40 }, [['maxLength', []]]],
  [
    'a number from 1 to 3',
    { type: 'integer', minimum: 1, maximum: 3 },
    [
      ['minimum', [1, 2]],
      ['maximum', [3, 2]],
    ],
  ],
  [
    'exclusive limits',
    { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 5 },
    [
      ['exclusiveMinimum', [2, 3]],
      ['exclusiveMaximum', [4, 3]],
    ],
  ],
  ['amounts go in hundredths', { type: 'number', minimum: 0.01 }, [['minimum', [0.01, 0.02]]]],
  [
    'multiples',
    { type: 'integer', multipleOf: 5, minimum: 7 },
    [
      ['minimum', [10, 15]],
      ['multipleOf', [15]],
    ],
  ],
  [
    'int32 where the document says so',
    { type: 'integer', format: 'int32' },
    [
      ['format', [-2147483648, -2147483647]],
      ['format', [2147483647, 2147483646]],
    ],
  ],
  ['an integer without format has no limit', { type: 'integer' }, []],
  ['decimals are texts', { type: 'string', format: 'decimal' }, [['format', ['0', '0.5', '10.25']]]],
  ['a pattern', { type: 'string', pattern: '^[ab]$' }, [['pattern', ['b', 'a']]]],
  [
    'counts of items',
    { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
    [
      ['minItems', [[1], [1, 1]]],
      [
        'maxItems',
        [
          [1, 1, 1],
          [1, 1],
        ],
      ],
      ['items', [[1], [1, 1]]],
    ],
  ],
  ['a list may be empty', { type: 'array', items: { type: 'integer' } }, [['items', [[], [1], [1, 1]]]]],
  [
    'an empty list cannot be said in a query',
    { type: 'array', items: { type: 'integer' } },
    [['items', [[1], [1, 1]]]],
    'query',
  ],
  [
    'long lists are not made',
    { type: 'array', items: { type: 'integer' }, maxItems: 500 },
    [
      ['maxItems', []],
      ['items', [[], [1], [1, 1]]],
    ],
  ],
  [
    'distinct items',
    { type: 'array', items: { enum: ['a', 'b'] }, uniqueItems: true, minItems: 2 },
    [
      ['minItems', [['a', 'b']]],
      ['items', [['a', 'b']]],
    ],
  ],
  ['more than ASCII', { type: 'string' }, [['type', [unicode]]]],
  [
    'no more than fits',
    { type: 'string', maxLength: 3 },
    [
      ['maxLength', ['Ret', 'Re']],
      ['type', ['Zoë']],
    ],
  ],
];
for (const [name, schema, want, where] of table) {
  test(name, () => {
    const place = placeOf(schema, where ?? 'body');
    const made = insideGenerators.flatMap((generator) => generator(place) ?? []);
    expect(made.map(({ keyword, values }) => [keyword, values.map(({ value }) => value)])).toEqual(want);
    for (const { values, reason } of made) expect(reason === null).toBe(values.length > 0);
  });
}

test('a unique text of exactly the longest length still differs from run to run', () => {
  const place = placeOf({ type: 'string', format: 'email', maxLength: 254 }, 'body', 'email');
  const values = insideGenerators.flatMap((generator) => generator(place)?.values ?? []);
  expect(values.map(({ value }) => value)).toEqual(
    [254, 253].map((length) => ({ $unique: expect.objectContaining({ kind: 'email', length }) })),
  );
});

test('a unique text is never too short to differ', () => {
  const place = placeOf({ type: 'string', minLength: 1 }, 'body', 'SKU');
  const made = insideGenerators.flatMap((generator) => generator(place) ?? []);
  expect(made).toEqual([
    { keyword: 'minLength', values: [], reason: 'so short a value cannot differ from run to run' },
  ]);
});
