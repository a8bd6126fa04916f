import type { Operation, Schema } from '../spec/operation.ts';
import { requestSchema } from '../spec/request-schema.ts';

/**
 * What requests of an operation are made of: without read-only properties. The required ones of a PATCH are kept, though
 * drf-yasg lists those of the whole object: to send them is valid wherever they are really required or not.
 */
export interface RequestBodySchema {
  readonly mediaType: string;
  /** `null` where the document gives none. */
  readonly schema: Schema | null;
  /** What references of the schema point into. */
  readonly definitions: Readonly<Record<string, Schema>>;
}

/**
 * The body that requests are made of: JSON where it is offered, else the first media type.
 * @param operation the operation
 * @param definitions of its document
 * @returns media type and schema, `null` where the operation takes no body
 */
export function requestBodySchema(
  operation: Operation,
  definitions: Readonly<Record<string, Schema>>,
): RequestBodySchema | null {
  const contents = operation.requestBody?.content ?? [];
  const content = contents.find(({ mediaType }) => /[/+]json\b/.test(mediaType)) ?? contents[0];
  if (content === undefined) return null;
  if (content.schema === null) return { mediaType: content.mediaType, schema: null, definitions };
  return { mediaType: content.mediaType, ...requestSchema(content.schema, definitions, 'PUT') };
}
