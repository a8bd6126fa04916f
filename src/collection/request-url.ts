import type { Operation, Parameter } from '../spec/operation.ts';
import { type PlaceholderContext, placeholderText } from './placeholder-text.ts';
import type { PostmanField, PostmanUrl } from './postman-format.ts';

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|', tabDelimited: '\t' };

/** The address of a request: path variables and query as Postman's editor shows them; what is not sent is unticked. */
export function requestUrl(context: PlaceholderContext): PostmanUrl {
  const { operation, values } = context.request.source;
  const path = operation.path.replace(/^\//, '').split('/').map(toPostman);
  const query = queryFields(operation, values.query, context);
  const variable = operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => field(parameter.name, values.path[parameter.name], parameter, context));
  const sent = query.filter((one) => one.disabled !== true).map((one) => `${one.key}=${one.value}`);
  return {
    raw: `{{baseUrl}}/${path.join('/')}${sent.length > 0 ? `?${sent.join('&')}` : ''}`,
    host: ['{{baseUrl}}'],
    path,
    ...(query.length > 0 ? { query } : {}),
    ...(variable.length > 0 ? { variable } : {}),
  };
}

/** A whole segment `{id}` becomes `:id`; within a segment Postman knows variables only. */
function toPostman(segment: string): string {
  return segment.replace(/^\{([^}]+)\}$/, ':$1').replaceAll(/\{([^}]+)\}/g, '{{$1}}');
}

function queryFields(
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
  context: PlaceholderContext,
): readonly PostmanField[] {
  const declared = operation.parameters.filter((parameter) => parameter.in === 'query');
  const extra = Object.keys(values).filter((name) => !declared.some((parameter) => parameter.name === name));
  return [
    ...declared.flatMap((parameter) => {
      const value = values[parameter.name];
      if (value === undefined) return [{ ...field(parameter.name, '', parameter, context), disabled: true }];
      if (!Array.isArray(value)) return [field(parameter.name, value, parameter, context)];
      if (parameter.explode) return value.map((item) => field(parameter.name, item, parameter, context));
      const items = value.map((item) => valueText(item, context));
      return [field(parameter.name, items.join(SEPARATORS[parameter.style] ?? ','), parameter, context)];
    }),
    ...extra.map((name) => ({ key: name, value: valueText(values[name], context) })),
  ];
}

function field(key: string, value: unknown, parameter: Parameter, context: PlaceholderContext): PostmanField {
  const description = parameter.description.trim();
  return { key, value: valueText(value, context), ...(description === '' ? {} : { description }) };
}

/** A value outside of a body, as text. */
export function valueText(value: unknown, context: PlaceholderContext): string {
  const placeholder = placeholderText(value, context);
  if (placeholder !== undefined) return placeholder;
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
