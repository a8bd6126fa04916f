import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Service } from '../../../sandbox/services.ts';
import type { Answer, LocalSandbox } from '../local-sandbox.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly definitions: Schema;
}

interface Operation {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** Day and time, with or without an offset: Django without time zones writes none. */
const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d{6}(?:\+00:00)?$/;

/** A Swagger 2.0 schema as JSON Schema, in which an object may hold nothing that the document does not name. */
function jsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(jsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { 'x-nullable': nullable, ...rest } = schema as Schema;
  const copied = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, jsonSchema(value)]));
  const closed = 'properties' in rest && typeof rest['type'] === 'string';
  const plain = closed ? { ...copied, additionalProperties: false } : copied;
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain;
}

/**
 * What a service's own document has against an answer.
 * @param sandbox where the document is served
 * @param service whose document
 * @param operationId of the operation that answered
 * @param answer what it answered
 * @returns texts, none if document and answer agree
 */
export function documentComplaints(
  sandbox: LocalSandbox,
  service: Service,
  operationId: string,
  answer: Answer,
): readonly string[] {
  const document = sandbox.ask(`/api/v1/${service}/swagger.json`).json as Document;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const operation = operations.find((one) => one.operationId === operationId);
  const response = operation?.responses?.[answer.status];
  if (response === undefined) return [`${operationId} does not document ${answer.status}`];
  if (response.schema === undefined) return answer.text === '' ? [] : ['a body that is not documented'];
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { ...fullFormats, 'date-time': MOMENT } });
  const definitions = jsonSchema({ definitions: document.definitions }) as Schema;
  const validate = ajv.compile({ ...definitions, allOf: [jsonSchema(response.schema)] });
  validate(answer.json);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
