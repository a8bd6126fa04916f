import { isRecord } from '../../spec/is-record.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { requestBodySchema } from '../request-body-schema.ts';
import { combinedSchema } from '../values/combined-schema.ts';
import type { CaseKind } from './case-source.ts';
import { REFUSALS } from './refusal.ts';
import { VALID_REQUESTS } from './smallest-valid.ts';
import { validValues } from './valid-values.ts';
import { variedCase } from './varied-case.ts';

const KEY = 'retainUnknownKey';

/** A key that the document does not know: ignored, unless the document says that there are no others. */
export const unknownKeys: CaseKind = (source) => {
  const content = requestBodySchema(source.operation, source.definitions);
  const values = validValues(source, 'none');
  const { body } = values;
  if (body === null || content?.schema == null || !isRecord(body.value)) return [];
  const schema = combinedSchema(resolveSchema(content.schema, content.definitions), content.definitions);
  const closed = schema['additionalProperties'] === false;
  // A free map stores what it is given, so there is no unknown key.
  if (!isRecord(schema['properties']) || isRecord(schema['additionalProperties'])) return [];
  return [
    variedCase(source, {
      aspect: closed ? REFUSALS : VALID_REQUESTS,
      scenario: 'unknown key',
      difference: 'is a key that the document does not know',
      mutation: {
        location: 'body',
        pointer: `/${KEY}`,
        keyword: 'additionalProperties',
        side: closed ? 'outside' : 'inside',
      },
      values: {
        ...values,
        body: { mediaType: body.mediaType, value: { ...body.value, [KEY]: 'retain contract test' } },
      },
      expected: closed
        ? { kind: 'refused', statuses: ['400', '422'], acceptance: 'fault' }
        : { kind: 'accepted', statuses: ['2XX'] },
    }),
  ];
};
