import type { Exchange } from '../http/exchange.ts';
import { isRecord } from '../spec/is-record.ts';
import { parsedBody } from '../spec/parsed-body.ts';

/** The forms in which Django REST framework, the toolkit, the envelope of the product and Django itself refuse. */
export type ErrorForm = 'detail' | 'fields' | 'envelope' | 'oauth' | 'not found page';

/** Deeper than any serializer is nested. */
const deepest = 20;

/**
 * Recognises a refusal in one of the frameworks' forms; `null` where the answer has none of them.
 *
 * - `{"detail": "…"}`
 * - `{"field": ["…"]}`, nested in objects and lists as deep as the request was; a bare list of texts; a list of these
 * - the envelope with an object `errors` that holds at least one error
 * - `{"error": "…"}` of OAuth 2 (RFC 6749, section 5.2)
 * - Django's own page for a path that no route knows, which comes before authentication
 *
 * @see https://www.django-rest-framework.org/api-guide/exceptions/
 */
export function errorForm(response: Exchange['response']): ErrorForm | null {
  const { status, body } = response;
  if (status < 400 || status > 499) return null;
  const parsed = parsedBody(response);
  if ('reason' in parsed) return status === 404 && /<h1>Not Found<\/h1>/i.test(body) ? 'not found page' : null;
  const { value } = parsed;
  if (isRecord(value)) {
    if (typeof value['detail'] === 'string') return 'detail';
    if (typeof value['error'] === 'string') return 'oauth';
    if (isRecord(value['errors'])) {
      return Object.keys(value['errors']).length > 0 && isErrors(value['errors'], 0) ? 'envelope' : null;
    }
  }
  return (isRecord(value) || Array.isArray(value)) && holdsText(value, 0) && isErrors(value, 0) ? 'fields' : null;
}

/** Objects and lists whose every leaf is a text; an empty object stands for an item without errors. */
function isErrors(value: unknown, depth: number): boolean {
  if (depth > deepest) return false;
  if (typeof value === 'string') return depth > 0;
  if (Array.isArray(value)) return value.every((item) => isErrors(item, depth + 1));
  return isRecord(value) && Object.values(value).every((item) => typeof item !== 'string' && isErrors(item, depth + 1));
}

function holdsText(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return true;
  if (depth > deepest || typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => holdsText(item, depth + 1));
}
