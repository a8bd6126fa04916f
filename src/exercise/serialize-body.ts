import type { PlannedBody } from '../plan/planned-case.ts';

/**
 * Writes the body of a request.
 * @param body media type and value, placeholders filled
 * @returns the text, as JSON or as a form
 */
export function serializeBody(body: PlannedBody): string {
  if (body.text !== undefined) return body.text;
  if (/^application\/x-www-form-urlencoded/i.test(body.mediaType)) return formBody(body.value);
  if (typeof body.value === 'string' && !/json/i.test(body.mediaType)) return body.value;
  return JSON.stringify(body.value);
}

function formBody(value: unknown): string {
  const fields = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const pairs = fields.flatMap(([name, item]) => (Array.isArray(item) ? item : [item]).map((one) => [name, text(one)]));
  return new URLSearchParams(pairs as [string, string][]).toString();
}

function text(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
}
