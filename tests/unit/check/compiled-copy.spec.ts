import { expect, test } from '@playwright/test';
import { schemaValidator } from '../../../src/check/schema-validator.ts';
import type { Schema } from '../../../src/spec/operation.ts';
import { animals } from './fixtures/animals.ts';
import { documentOf } from './fixtures/rule-input.ts';

/** What differs from the schema of the document, for answers never carry what is write-only. */
const keywords: readonly { name: string; given: Schema; keeps: unknown; breaks: unknown; want: string }[] = [
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
    const { errors } = schemaValidator([await documentOf(animals)]);
    expect(errors('orchard', given, keeps)).toEqual([]);
    const found = errors('orchard', given, breaks).map(
      ({ pointer, documented, received }) => `${pointer} ${documented} | ${received}`,
    );
    expect(found).toEqual([want]);
    expect(want.length).toBeLessThan(240);
  });
}
