import { expect, test } from '@playwright/test';
import type { Method, Schema } from '../../../src/spec/operation.ts';
import { requestSchema } from '../../../src/spec/request-schema.ts';

const definitions: Readonly<Record<string, Schema>> = {
  Tree: {
    type: 'object',
    required: ['id', 'name', 'owner'],
    properties: {
      id: { type: 'integer', readOnly: true },
      name: { type: 'string' },
      owner: { $ref: '#/definitions/Owner' },
      stamp: { $ref: '#/definitions/Stamp' },
    },
  },
  Owner: { type: 'object', required: ['id', 'name'], properties: { id: { readOnly: true }, name: { type: 'string' } } },
  Stamp: { type: 'string', readOnly: true },
};
const tree = { $ref: '#/definitions/Tree' };

const rows: readonly { name: string; given: Schema; method: Method; want: Schema }[] = [
  { name: 'a reference stays one', given: tree, method: 'POST', want: tree },
  {
    name: 'PATCH requires nothing',
    given: tree,
    method: 'PATCH',
    want: { type: 'object', properties: { name: { type: 'string' }, owner: { $ref: '#/definitions/Owner' } } },
  },
  {
    name: 'a read-only property inside a list is gone, from required too',
    given: { type: 'array', items: { type: 'object', required: ['a'], properties: { a: { readOnly: true }, b: {} } } },
    method: 'PUT',
    want: { type: 'array', items: { type: 'object', properties: { b: {} } } },
  },
  {
    name: 'required in one part, read-only in another',
    given: { allOf: [{ properties: { a: { readOnly: true }, b: {} } }, { required: ['a', 'b'] }] },
    method: 'POST',
    want: { allOf: [{ properties: { b: {} } }, { required: ['b'] }] },
  },
];

for (const { name, given, method, want } of rows) {
  test(`${name}`, () => {
    expect(requestSchema(given, definitions, method).schema).toEqual(want);
  });
}

test('the definitions are seen the same way, nested required stay for PATCH', () => {
  const { definitions: view } = requestSchema(tree, definitions, 'PATCH');
  expect(view['Tree']?.['required']).toEqual(['name', 'owner']);
  expect(view['Owner']).toEqual({ type: 'object', required: ['name'], properties: { name: { type: 'string' } } });
  expect(requestSchema(tree, definitions, 'PUT').definitions).toBe(view);
});
