import { expect, test } from '@playwright/test';
import { SuiteError } from '../../../../src/errors.ts';
import { inputKey, operationLinks } from '../../../../src/plan/links/operation-links.ts';
import { object, producers, type SmallOperation, text, uuid } from './small-operation.ts';

/** Links of an operation, each as `key <- operation value`. */
function linesOf(operations: Readonly<Record<string, SmallOperation>>, id: string): readonly string[] {
  const links = operationLinks(producers(operations)).get(id) ?? new Map();
  return [...links].map(([key, { $link }]) => `${key} <- ${$link.operation} ${$link.value}`);
}
const enrol: SmallOperation = { body: object({ name: text }), answers: ['201', object({ profileId: uuid })] };

test('a key is the name of a parameter or the pointer into the body', () => {
  expect(inputKey({ location: 'path', pointer: 'id' })).toBe('path.id');
  expect(inputKey({ location: 'query', pointer: 'q' })).toBe('query.q');
  expect(inputKey({ location: 'body', pointer: '/items/*/SKU' })).toBe('body#/items/*/SKU');
});

test('what x-links name wins over what names tell', () => {
  const operations: Readonly<Record<string, SmallOperation>> = {
    'POST /member/': enrol,
    'POST /earn/': {
      body: object({ profileId: uuid }),
      answers: ['200', object({ data: object({ profileId: uuid }) })],
    },
    'POST /redeem/': {
      body: object({ profileId: uuid }),
      extensions: {
        'x-links': { 'body#/profileId': { operation: 'POST /earn/', value: '$response.body#/data/profileId' } },
      },
    },
  };
  expect(linesOf(operations, 'POST /earn/')).toEqual(['body#/profileId <- POST /member/ $response.body#/profileId']);
  expect(linesOf(operations, 'POST /redeem/')).toEqual([
    'body#/profileId <- POST /earn/ $response.body#/data/profileId',
  ]);
});

test('a list in a body gets the value for its items', () => {
  const operations: Readonly<Record<string, SmallOperation>> = {
    'POST /member/': enrol,
    'POST /member/batch': { body: object({ members: { type: 'array', items: object({ profileId: uuid }) } }) },
  };
  expect(linesOf(operations, 'POST /member/batch')).toEqual([
    'body#/members/*/profileId <- POST /member/ $response.body#/profileId',
  ]);
});

test('no operation waits for itself through others: the later link of the circle is left out', () => {
  const operations: Readonly<Record<string, SmallOperation>> = {
    'POST /chicken/': { body: object({ eggId: uuid }), answers: ['201', object({ chickenId: uuid })] },
    'POST /egg/': { body: object({ chickenId: uuid }), answers: ['201', object({ eggId: uuid })] },
  };
  expect(linesOf(operations, 'POST /chicken/')).toEqual(['body#/eggId <- POST /egg/ $response.body#/eggId']);
  expect(linesOf(operations, 'POST /egg/')).toEqual([]);
});

test('an optional field may close a circle, since the request does without it', () => {
  const operations: Readonly<Record<string, SmallOperation>> = {
    'POST /chicken/': { body: object({ eggId: uuid }), answers: ['201', object({ chickenId: uuid })] },
    'POST /egg/': { body: object({ chickenId: uuid }, []), answers: ['201', object({ eggId: uuid })] },
  };
  expect(linesOf(operations, 'POST /egg/')).toEqual(['body#/chickenId <- POST /chicken/ $response.body#/chickenId']);
});

test('a field that repeats the path gets its value', () => {
  const operations: Readonly<Record<string, SmallOperation>> = {
    'POST /product/items': { body: object({ itemName: text }), answers: ['201', object({ SKU: text })] },
    'PUT /product/items/{sku}': { body: object({ SKU: text, itemName: text }) },
  };
  expect(linesOf(operations, 'PUT /product/items/{sku}')).toEqual([
    'path.sku <- POST /product/items $response.body#/SKU',
    'body#/SKU <- POST /product/items $response.body#/SKU',
  ]);
});

const malformed: readonly (readonly [name: string, links: unknown])[] = [
  ['no map', 'POST /member/'],
  ['an entry without an operation', { 'path.id': { value: '$response.body#/id' } }],
  ['a value that is no runtime expression', { 'path.id': { operation: 'POST /member/', value: 'id' } }],
];
for (const [name, links] of malformed) {
  test(`x-links are refused: ${name}`, () => {
    const all = producers({ 'GET /member/{id}': { extensions: { 'x-links': links } } });
    const refused = (): unknown => operationLinks(all);
    expect(refused).toThrow(SuiteError);
    expect(refused).toThrow(/x-links.*GET \/member\/\{id\}.*overlay/);
  });
}
