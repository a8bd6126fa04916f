import { operationInputs } from '../plan/links/operation-inputs.ts';
import { schemaType } from '../plan/values/schema-type.ts';
import { type PlaceholderContext, placeholderText } from './placeholder-text.ts';
import type { PostmanBody, PostmanField } from './postman-format.ts';
import { valueText } from './request-url.ts';

/**
 * The body of a request as Postman's editor shows it; `undefined` where there is none.
 *
 * A variable that stands for a number or an object is written without quotes, as Postman replaces texts only.
 */
export function requestBody(context: PlaceholderContext): PostmanBody | undefined {
  const { body } = context.request.source.values;
  if (body === null) return undefined;
  if (body.text !== undefined) return raw(body.text, 'text');
  if (body.mediaType.startsWith('application/x-www-form-urlencoded')) {
    return { mode: 'urlencoded', urlencoded: formFields(body.value, context) };
  }
  const unquoted = unquotedPlaces(context);
  const value = withVariables(body.value ?? null, '', context, unquoted);
  return raw(JSON.stringify(value, null, 2).replaceAll(new RegExp(`"${BARE}(.*?)${BARE}"`, 'g'), '$1'), 'json');
}

/** Marks, inside JSON text, what must lose its quotes; no document holds this character. */
const BARE = '\uE000';

function raw(text: string, language: 'json' | 'text'): PostmanBody {
  return { mode: 'raw', raw: text, options: { raw: { language } } };
}

function formFields(value: unknown, context: PlaceholderContext): readonly PostmanField[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.map(([key, item]) => ({ key, value: valueText(item, context) }));
}

function unquotedPlaces(context: PlaceholderContext): ReadonlySet<string> {
  const { operation, definitions } = context.request.source;
  return new Set(
    operationInputs(operation, definitions)
      .filter((input) => input.location === 'body' && !['string', undefined].includes(schemaType(input.schema)))
      .map((input) => input.pointer),
  );
}

function withVariables(
  value: unknown,
  pointer: string,
  context: PlaceholderContext,
  unquoted: ReadonlySet<string>,
): unknown {
  const text = placeholderText(value, context);
  if (text !== undefined) return unquoted.has(pointer) ? `${BARE}${text}${BARE}` : text;
  if (Array.isArray(value)) return value.map((item) => withVariables(item, `${pointer}/*`, context, unquoted));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const token = key.replaceAll('~', '~0').replaceAll('/', '~1');
      return [key, withVariables(item, `${pointer}/${token}`, context, unquoted)];
    }),
  );
}
