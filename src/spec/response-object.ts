import type { Conversion } from './conversion.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { mediaContent } from './media-content.ts';
import type { Content, ResponseHeader, ResponseObject } from './operation.ts';
import { resolvedObject } from './resolved-object.ts';
import { schemaObject } from './schema-object.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Keys of a Swagger 2.0 header that are not of its schema. */
const notOfSchema = new Set(['description', 'collectionFormat']);

/**
 * Converts one documented response; `null` where it cannot be used.
 *
 * @param status key of the response: a status, a range such as `2XX`, or `default`
 * @param produces media types of Swagger 2.0, ignored for OpenAPI 3
 * @see https://spec.openapis.org/oas/v2.0.html#response-object
 * @see https://spec.openapis.org/oas/v3.0.3.html#response-object
 */
export function responseObject(
  conversion: Conversion,
  status: string,
  raw: unknown,
  place: string,
  produces: readonly string[],
): ResponseObject | null {
  const key = status === 'default' ? status : status.toUpperCase();
  if (!/^(default|[1-5](XX|\d\d))$/.test(key)) {
    conversion.problem(place, `There is no status "${status}".`);
    return null;
  }
  const resolved = resolvedObject(conversion, raw, place, 'A response');
  if (resolved === null) return null;
  const { value, pointer } = resolved;
  const isSwagger = conversion.dialect === '2.0';
  return {
    status: key,
    description: typeof value['description'] === 'string' ? value['description'] : '',
    content: isSwagger
      ? swaggerContent(conversion, value, pointer, produces)
      : mediaContent(conversion, value['content'], `${pointer}/content`),
    headers: headersOf(conversion, value['headers'], `${pointer}/headers`),
    pointer,
  };
}

/** Without a schema a response of Swagger 2.0 promises no body. */
function swaggerContent(
  conversion: Conversion,
  raw: Raw,
  pointer: string,
  produces: readonly string[],
): readonly Content[] {
  if (raw['schema'] === undefined) return [];
  const place = `${pointer}/schema`;
  const schema = schemaObject(conversion, raw['schema'], place);
  const isFile = isRecord(raw['schema']) && raw['schema']['type'] === 'file';
  const assumed = isFile ? 'application/octet-stream' : 'application/json';
  return (produces.length > 0 ? produces : [assumed]).map((mediaType) => {
    const example = isRecord(raw['examples']) ? raw['examples'][mediaType] : undefined;
    return { mediaType, schema, pointer: place, ...(example === undefined ? {} : { examples: [example] }) };
  });
}

function headersOf(conversion: Conversion, raw: unknown, pointer: string): readonly ResponseHeader[] {
  if (raw === undefined) return [];
  if (!isRecord(raw)) {
    conversion.problem(pointer, 'The headers must be an object.');
    return [];
  }
  return Object.entries(raw).flatMap(([name, header]) => {
    const converted = headerObject(conversion, name, header, pointer + jsonPointer(name));
    // The media type of an answer is documented by its content, OpenAPI 3 says so expressly.
    return converted === null || converted.name === 'content-type' ? [] : [converted];
  });
}

function headerObject(conversion: Conversion, name: string, raw: unknown, place: string): ResponseHeader | null {
  const resolved = resolvedObject(conversion, raw, place, 'A header');
  if (resolved === null) return null;
  const { value, pointer } = resolved;
  if (conversion.dialect === '2.0') {
    const keywords = Object.entries(value).filter(([key]) => !notOfSchema.has(key));
    const schema = schemaObject(conversion, Object.fromEntries(keywords), pointer);
    return { name: name.toLowerCase(), required: false, schema };
  }
  const schema = value['schema'] === undefined ? {} : schemaObject(conversion, value['schema'], `${pointer}/schema`);
  return { name: name.toLowerCase(), required: value['required'] === true, schema };
}
