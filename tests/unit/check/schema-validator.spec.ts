import { expect, test } from '@playwright/test';
import { schemaValidator } from '../../../src/check/schema-validator.ts';
import { SuiteError } from '../../../src/errors.ts';
import type { Schema } from '../../../src/spec/operation.ts';
import { animals } from './fixtures/animals.ts';
import { documentOf } from './fixtures/rule-input.ts';

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
  const document = await documentOf(animals);
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
