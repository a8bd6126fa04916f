import { isRecord } from '../../spec/is-record.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { requestBodySchema } from '../request-body-schema.ts';
import { combinedSchema } from '../values/combined-schema.ts';
import { schemaType } from '../values/schema-type.ts';
import type { CaseKind } from './case-source.ts';
import { REFUSALS } from './refusal.ts';
import { validValues } from './valid-values.ts';
import { variedCase } from './varied-case.ts';

/** A JSON body of another type than the document asks for: a list, a text, a number or null for an object. */
export const otherBodyType: CaseKind = (source) => {
  const content = requestBodySchema(source.operation, source.definitions);
  const values = validValues(source, 'none');
  const { body } = values;
  if (body === null || content?.schema == null || !/[/+]json\b/i.test(body.mediaType)) return [];
  const schema = combinedSchema(resolveSchema(content.schema, content.definitions), content.definitions);
  const type = schemaType(schema);
  if (type === 'object' && !isRecord(schema['properties'])) return [];
  if (type !== 'object' && type !== 'array') return [];
  const wrong = type === 'object' ? [[], 'retain', 5, null] : [{}, 'retain', 5, null];
  return wrong.map((value) =>
    variedCase(source, {
      aspect: REFUSALS,
      scenario: `${JSON.stringify(value)} for ${type}`,
      difference: `is ${JSON.stringify(value)} where the type is ${type}`,
      mutation: { location: 'body', pointer: '', keyword: 'type', side: 'outside' },
      values: { ...values, body: { mediaType: body.mediaType, value } },
      expected: { kind: 'refused', statuses: ['400', '422'], acceptance: 'fault' },
    }),
  );
};
