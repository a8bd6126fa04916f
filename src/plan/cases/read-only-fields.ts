import { isRecord } from '../../spec/is-record.ts';
import { jsonPointer } from '../../spec/json-pointer.ts';
import type { Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { responseValues } from '../links/response-values.ts';
import { nameWords } from '../name-words.ts';
import { requestBodySchema } from '../request-body-schema.ts';
import { combinedSchema } from '../values/combined-schema.ts';
import { schemaType } from '../values/schema-type.ts';
import type { CaseKind, CaseSource } from './case-source.ts';
import { VALID_REQUESTS } from './smallest-valid.ts';
import { validValues } from './valid-values.ts';
import { variedCase } from './varied-case.ts';

const MOST = 8;

interface Foreign {
  readonly name: string;
  readonly schema: Schema;
  /** True where the document says that requests ignore it, false where only answers carry it. */
  readonly readOnly: boolean;
}

/**
 * Fields that only the service may set, one at a time: read-only ones, and those that answers carry and requests to
 * the same address do not. They must be ignored, and the object must keep its own value.
 */
export const readOnlyFields: CaseKind = (source) => {
  const values = validValues(source, 'none');
  const { body } = values;
  if (body === null || !isRecord(body.value)) return [];
  const given = body.value;
  return foreignFields(source).flatMap(({ name, schema, readOnly }) => {
    const value = foreignValue(schema);
    if (value === undefined) return [];
    return [
      variedCase(source, {
        aspect: VALID_REQUESTS,
        scenario: readOnly ? 'read-only field' : 'field of the answer',
        difference: `is sent as ${JSON.stringify(value)}, though only the service may set it`,
        mutation: { location: 'body', pointer: jsonPointer(name), keyword: 'readOnly', side: 'inside' },
        values: { ...values, body: { mediaType: body.mediaType, value: { ...given, [name]: value } } },
        expected: { kind: 'accepted', statuses: ['2XX'] },
      }),
    ];
  });
};

function foreignFields(source: CaseSource): readonly Foreign[] {
  const { operation, definitions } = source;
  const raw = operation.requestBody?.content.find(({ mediaType }) => /[/+]json\b/i.test(mediaType))?.schema;
  const own = raw == null ? {} : properties(raw, definitions);
  const sent = requestBodySchema(operation, definitions);
  const known = new Set(sent?.schema == null ? [] : Object.keys(properties(sent.schema, sent.definitions)));
  if (known.size === 0) return [];
  const readOnly = Object.entries(own).flatMap(([name, schema]): readonly Foreign[] =>
    known.has(name) ? [] : [{ name, schema, readOnly: true }],
  );
  if (raw == null || isClosed(raw, definitions)) return readOnly.slice(0, MOST);
  const answered = responseValues(operation, definitions).filter(({ pointer }) => pointer.split('/').length <= 3);
  const wrapped = answered.filter(({ pointer }) => pointer.startsWith('/data/'));
  const direct = wrapped.length > 0 ? wrapped : answered.filter(({ pointer }) => pointer.split('/').length === 2);
  const settable = source.siblings.flatMap((sibling) => {
    const body = requestBodySchema(sibling, definitions);
    return body?.schema == null ? [] : Object.keys(properties(body.schema, body.definitions));
  });
  const words = new Set([...known, ...Object.keys(own), ...settable].map((name) => nameWords(name).join('')));
  const others = direct.flatMap(({ name, schema }): readonly Foreign[] =>
    words.has(nameWords(name).join('')) ? [] : [{ name, schema, readOnly: false }],
  );
  return [...readOnly, ...others].slice(0, MOST);
}

/** True where the document says that a body holds nothing else: there a foreign field is a violation. */
function isClosed(schema: Schema, definitions: Readonly<Record<string, Schema>>): boolean {
  return combinedSchema(resolveSchema(schema, definitions), definitions)['additionalProperties'] === false;
}

function properties(schema: Schema, definitions: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  const found = combinedSchema(resolveSchema(schema, definitions), definitions)['properties'];
  return isRecord(found) ? (found as Readonly<Record<string, Schema>>) : {};
}

/** A value that no service gives by itself; `undefined` where an own value could be the same. */
function foreignValue(schema: Schema): unknown {
  switch (schemaType(schema)) {
    case 'string':
      if (schema['format'] === 'uuid') return '00000000-0000-4000-8000-0000000c0de5';
      if (schema['format'] === 'date') return '1971-03-05';
      if (schema['format'] === 'date-time') return '1971-03-05T07:11:13Z';
      return schema['format'] === undefined ? 'retain-not-yours' : undefined;
    case 'integer':
    case 'number':
      return 971_357;
    default:
      return undefined;
  }
}
