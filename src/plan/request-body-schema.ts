import type { Content, Operation, Schema } from '../spec/operation.ts';

/**
 * The body content that requests are made of: JSON where it is offered, else the first.
 * @param operation the operation
 * @returns the content, `null` where the operation takes no body
 */
export function requestContent(operation: Operation): Content | null {
  const contents = operation.requestBody?.content ?? [];
  return contents.find((content) => /[/+]json\b/.test(content.mediaType)) ?? contents[0] ?? null;
}

/**
 * The schema of the body that requests are made of.
 * @param operation the operation
 * @returns the schema, `null` where there is none
 */
export function requestBodySchema(operation: Operation): Schema | null {
  return requestContent(operation)?.schema ?? null;
}
