import type { Exchange } from '../http/exchange.ts';
import { isRecord } from '../spec/is-record.ts';
import { parsedBody } from '../spec/parsed-body.ts';

/** A place of the request that a refusal complains about. */
export interface ErrorPlace {
  /** Names and indices that lead to it; empty for the request as a whole. */
  readonly tokens: readonly string[];
  readonly texts: readonly string[];
}

/** Keys of errors that are of the object around them, not of a field: of the framework, and of the product's envelope. */
const wholeKeys = new Set(['non_field_errors', '__all__', 'detail', 'ExceptionString']);
/** Deeper than any serializer is nested. */
const deepest = 20;

/**
 * What a refusal complains about, read from the frameworks' forms: fields, nested objects, lists of objects by index,
 * items of a list under their index, and the same inside an envelope's `errors`. Empty where the answer has none of them.
 *
 * @see https://www.django-rest-framework.org/api-guide/exceptions/
 * @example errorPlaces(response) // [{ tokens: ['parts', '1', 'name'], texts: ['This field is required.'] }]
 */
export function errorPlaces(response: Exchange['response']): readonly ErrorPlace[] {
  const parsed = parsedBody(response);
  if ('reason' in parsed) return [];
  const { value } = parsed;
  if (!isRecord(value)) return Array.isArray(value) ? placesOf(value, []) : [];
  if (typeof value['detail'] === 'string') return [{ tokens: [], texts: [value['detail']] }];
  if (typeof value['error'] === 'string') return [{ tokens: [], texts: [value['error']] }];
  return placesOf(isRecord(value['errors']) || Array.isArray(value['errors']) ? value['errors'] : value, []);
}

function placesOf(value: unknown, tokens: readonly string[]): readonly ErrorPlace[] {
  if (tokens.length > deepest) return [];
  if (typeof value === 'string') return [{ tokens, texts: [value] }];
  if (Array.isArray(value)) {
    const texts = value.filter((item) => typeof item === 'string');
    if (texts.length > 0) return [{ tokens, texts }];
    return value.flatMap((item, index) => placesOf(item, [...tokens, String(index)]));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, nested]) => {
    // A text right below the outermost object is a code or a message of some other form.
    if (tokens.length === 0 && typeof nested === 'string') return [];
    return placesOf(nested, wholeKeys.has(key) ? tokens : [...tokens, key]);
  });
}
