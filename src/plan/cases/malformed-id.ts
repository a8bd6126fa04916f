import { resolveSchema } from '../../spec/resolve-schema.ts';
import { schemaType } from '../values/schema-type.ts';
import type { CaseKind, Made } from './case-source.ts';
import { REFUSALS } from './refusal.ts';
import { validValues } from './valid-values.ts';
import { variedCase } from './varied-case.ts';

/** An id in the path that has not the form of one, one parameter at a time; texts without a form cannot be malformed. */
export const malformedId: CaseKind = (source) => {
  const values = validValues(source, 'none');
  return source.operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap((parameter): readonly Made[] => {
      const schema = resolveSchema(parameter.schema, source.definitions);
      const type = schemaType(schema);
      const form = schema['format'] === 'uuid' ? 'UUID' : type === 'integer' || type === 'number' ? 'number' : null;
      const mutation = { location: 'path', pointer: parameter.name, keyword: 'malformed id', side: 'outside' } as const;
      if (form === null) return [{ mutation, reason: 'every text is a possible id' }];
      return [
        variedCase(source, {
          aspect: REFUSALS,
          scenario: 'malformed id',
          difference: `is "retain", which is no ${form}`,
          mutation,
          values: { ...values, path: { ...values.path, [parameter.name]: 'retain' } },
          expected: { kind: 'not-found', statuses: ['404'], acceptance: 'fault' },
        }),
      ];
    });
};
