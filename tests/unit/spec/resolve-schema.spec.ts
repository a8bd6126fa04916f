import { expect, test } from '@playwright/test';
import { definitionName } from '../../../src/spec/definition-name.ts';
import { definitionReference } from '../../../src/spec/definition-reference.ts';
import type { Schema } from '../../../src/spec/operation.ts';
import { resolveSchema } from '../../../src/spec/resolve-schema.ts';

const definitions: Readonly<Record<string, Schema>> = {
  A: { $ref: '#/definitions/B', title: 'A' },
  B: { type: 'string', title: 'B' },
  Round: { $ref: '#/definitions/Round' },
};

const rows = [
  { name: 'no reference', given: { type: 'string' }, want: { type: 'string' } },
  { name: 'a chain, the outer title wins', given: { $ref: '#/definitions/A' }, want: { type: 'string', title: 'A' } },
  { name: 'a circle', given: { $ref: '#/definitions/Round' }, want: {} },
  { name: 'nowhere', given: { $ref: '#/definitions/Gone' }, want: {} },
];

for (const { name, given, want } of rows) {
  test(`${name}: is resolved`, () => {
    expect(resolveSchema(given, definitions)).toEqual(want);
  });
}

for (const name of ['Tree', 'Page of/Trees~', 'List«Tree»', '100%', 'paths/~1a/get', '__proto__']) {
  test(`the name ${name} survives its reference`, () => {
    expect(definitionName(definitionReference(name))).toBe(name);
  });
}
