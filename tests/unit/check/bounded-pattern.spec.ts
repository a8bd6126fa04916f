import { expect, test } from '@playwright/test';
import { boundedPattern } from '../../../src/check/bounded-pattern.ts';
import { schemaValidator } from '../../../src/check/schema-validator.ts';

const rows = [
  { name: 'a plain pattern', given: '^[a-z]+$', keeps: 'abc', breaks: 'ABC' },
  { name: 'a needless escape', given: '^[a-z\\_]+$', keeps: 'a_', breaks: 'A' },
  { name: 'a property of characters', given: '^\\p{L}+$', keeps: 'é', breaks: '1' },
  { name: 'a repeated group', given: '^(ab)+$', keeps: 'abab', breaks: 'aba' },
  { name: 'a long value', given: '^x*$', keeps: 'x'.repeat(50_000), breaks: `${'x'.repeat(50_000)}y` },
];

for (const { name, given, keeps, breaks } of rows) {
  test(`${name}: matches as it should`, () => {
    const pattern = boundedPattern(given);
    expect([pattern.test(keeps), pattern.test(breaks)]).toEqual([true, false]);
  });
}

const endless = [
  { given: '^(a+)+$', value: `${'a'.repeat(60)}b` },
  { given: '^(a|aa)*$', value: `${'a'.repeat(80)}b` },
  { given: '^\\d*\\d*\\d*\\d*x$', value: '1'.repeat(5000) },
];

for (const { given, value } of endless) {
  test(`${given} on ${value.length} characters is ended, and the schema is not usable`, () => {
    const started = performance.now();
    const { errors } = schemaValidator([]);
    for (let time = 0; time < 20; time += 1) {
      expect(() => errors('orchard', { type: 'string', pattern: given }, value)).toThrow(/takes more than 500 ms/);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
}
