import type { Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { numberRange } from '../values/number-range.ts';
import { patternTexts } from '../values/pattern-texts.ts';
import { schemaType } from '../values/schema-type.ts';
import type { CaseKind, Made } from './case-source.ts';
import { REFUSALS } from './refusal.ts';
import { validValues } from './valid-values.ts';
import { variedCase } from './varied-case.ts';

/** No generator of UUIDs makes this one: its version and variant are right, the rest is not random. */
const UNKNOWN_UUID = 'ffffffff-ffff-4fff-bfff-ffffffffff01';
/** Within 32 bits, so that a column can hold it. */
const UNKNOWN_NUMBER = 2_147_483_629;

/** A well-formed id in the path that names nothing, one parameter at a time. @see RFC 9110, section 15.5.5 */
export const unknownId: CaseKind = (source) => {
  const values = validValues(source, 'none');
  return source.operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap((parameter): readonly Made[] => {
      const schema = resolveSchema(parameter.schema, source.definitions);
      const mutation = { location: 'path', pointer: parameter.name, keyword: 'unknown id', side: 'outside' } as const;
      const value = unknown(schema, source.seed);
      if (value === undefined) return [{ mutation, reason: 'the document lists every value' }];
      return [
        variedCase(source, {
          aspect: REFUSALS,
          scenario: 'unknown id',
          difference: `is ${value}, which names nothing`,
          mutation,
          values: { ...values, path: { ...values.path, [parameter.name]: value } },
          expected: { kind: 'not-found', statuses: ['404'], acceptance: 'fault' },
        }),
      ];
    });
};

function unknown(schema: Schema, seed: number): unknown {
  if (schema['enum'] !== undefined || schema['const'] !== undefined) return undefined;
  const type = schemaType(schema);
  if (type === 'integer' || type === 'number')
    return Math.min(UNKNOWN_NUMBER, numberRange(schema).most?.inside ?? Infinity);
  if (type !== 'string' || schema['format'] === 'uuid') return UNKNOWN_UUID;
  if (typeof schema['pattern'] === 'string') return patternTexts(schema['pattern'], seed).at(-1);
  return 'retain-names-nothing';
}
