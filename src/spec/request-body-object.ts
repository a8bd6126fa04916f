import type { Conversion } from './conversion.ts';
import { mediaContent } from './media-content.ts';
import type { RequestBody, Schema } from './operation.ts';
import { resolvedObject } from './resolved-object.ts';
import { schemaObject } from './schema-object.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A parameter of Swagger 2.0 that belongs to the body, with its place. */
export interface BodyParameter {
  readonly raw: Raw;
  readonly pointer: string;
}

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const notOfSchema = new Set(['name', 'in', 'required', 'allowEmptyValue', 'collectionFormat']);

/**
 * Converts the body of a request: `requestBody` of OpenAPI 3, or the parameters `in: body` and `in: formData` of
 * Swagger 2.0 with the media types that the operation consumes; `null` where the operation takes none.
 *
 * @param consumes media types of Swagger 2.0, ignored for OpenAPI 3
 * @see https://spec.openapis.org/oas/v2.0.html#parameter-object
 * @see https://spec.openapis.org/oas/v3.0.3.html#request-body-object
 */
export function requestBodyObject(
  conversion: Conversion,
  operation: Raw,
  pointer: string,
  bodyParameters: readonly BodyParameter[],
  consumes: readonly string[],
): RequestBody | null {
  if (conversion.dialect !== '2.0') return openapiBody(conversion, operation['requestBody'], `${pointer}/requestBody`);
  const body = bodyParameters.find(({ raw }) => raw['in'] === 'body');
  if (body !== undefined) return swaggerBody(conversion, body, consumes);
  const fields = bodyParameters.filter(({ raw }) => raw['in'] === 'formData');
  return fields.length === 0 ? null : formBody(conversion, fields, pointer, consumes);
}

function openapiBody(conversion: Conversion, raw: unknown, place: string): RequestBody | null {
  if (raw === undefined) return null;
  const resolved = resolvedObject(conversion, raw, place, 'A request body');
  if (resolved === null) return null;
  const { value, pointer } = resolved;
  return {
    required: value['required'] === true,
    description: text(value['description']),
    content: mediaContent(conversion, value['content'], `${pointer}/content`),
    pointer,
  };
}

function swaggerBody(
  conversion: Conversion,
  { raw, pointer }: BodyParameter,
  consumes: readonly string[],
): RequestBody {
  const place = `${pointer}/schema`;
  if (raw['schema'] === undefined) conversion.problem(pointer, 'The body parameter has no schema.');
  const schema = raw['schema'] === undefined ? null : schemaObject(conversion, raw['schema'], place);
  const mediaTypes = consumes.length > 0 ? consumes : ['application/json'];
  return {
    required: raw['required'] === true,
    description: text(raw['description']),
    content: mediaTypes.map((mediaType) => ({ mediaType, schema, pointer: place })),
    pointer,
  };
}

/** Form fields become one object, whose media type is multipart as soon as one of them is a file. */
function formBody(
  conversion: Conversion,
  fields: readonly BodyParameter[],
  pointer: string,
  consumes: readonly string[],
): RequestBody {
  const properties = new Map<string, Schema>();
  const required: string[] = [];
  for (const { raw, pointer: place } of fields) {
    const name = text(raw['name']);
    if (name === '') {
      conversion.problem(place, 'A form field without a name cannot be sent.');
      continue;
    }
    const keywords = Object.entries(raw).filter(([key]) => !notOfSchema.has(key));
    properties.set(name, schemaObject(conversion, Object.fromEntries(keywords), place));
    if (raw['required'] === true) required.push(name);
  }
  const schema: Schema = {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
  };
  const usable = consumes.filter((mediaType) => formTypes.includes(mediaType));
  const hasFile = fields.some(({ raw }) => raw['type'] === 'file');
  const assumed = hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  const mediaTypes = hasFile || usable.length === 0 ? [assumed] : usable;
  return {
    required: required.length > 0,
    description: '',
    content: mediaTypes.map((mediaType) => ({ mediaType, schema, pointer: `${pointer}/parameters` })),
    pointer: `${pointer}/parameters`,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
