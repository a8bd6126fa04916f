import { resolveSchema } from '../../spec/resolve-schema.ts';
import { unknownReferenceValue } from '../values/unknown-reference-value.ts';
import type { CaseKind, Made } from './case-source.ts';
import { REFUSALS } from './refusal.ts';
import { validValues } from './valid-values.ts';
import { variedCase } from './varied-case.ts';

/** A well-formed id in the path that names nothing, one parameter at a time. @see RFC 9110, section 15.5.5 */
export const unknownId: CaseKind = (source) => {
  const values = validValues(source, 'none');
  return source.operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap((parameter): readonly Made[] => {
      const schema = resolveSchema(parameter.schema, source.definitions);
      const mutation = { location: 'path', pointer: parameter.name, keyword: 'unknown id', side: 'outside' } as const;
      const value = unknownReferenceValue(schema, source.seed);
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
