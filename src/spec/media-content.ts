import type { Conversion } from './conversion.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import type { Content } from './operation.ts';
import { schemaObject } from './schema-object.ts';

/**
 * Converts the `content` of an OpenAPI 3 request body or response: media types with their schemas and examples.
 *
 * @see https://spec.openapis.org/oas/v3.0.3.html#media-type-object
 */
export function mediaContent(conversion: Conversion, raw: unknown, pointer: string): readonly Content[] {
  if (raw === undefined) return [];
  if (!isRecord(raw)) {
    conversion.problem(pointer, 'The content must be an object of media types.');
    return [];
  }
  return Object.entries(raw).map(([mediaType, media]) => {
    const place = pointer + jsonPointer(mediaType, 'schema');
    const given = isRecord(media) ? media['schema'] : undefined;
    const examples = isRecord(media) ? examplesOf(media) : [];
    return {
      mediaType: mediaType.toLowerCase(),
      schema: given === undefined ? null : schemaObject(conversion, given, place),
      pointer: place,
      ...(examples.length > 0 ? { examples } : {}),
    };
  });
}

function examplesOf(media: Readonly<Record<string, unknown>>): readonly unknown[] {
  const named = isRecord(media['examples']) ? Object.values(media['examples']) : [];
  const values = named.flatMap((example) => (isRecord(example) && 'value' in example ? [example['value']] : []));
  return media['example'] === undefined ? values : [media['example'], ...values];
}
