import type { Operation, Parameter } from '../spec/operation.ts';

const SEPARATORS: Readonly<Record<string, string>> = {
  form: ',',
  spaceDelimited: ' ',
  pipeDelimited: '|',
  tabDelimited: '\t',
};

/**
 * Writes the query of a request.
 * @param operation whose parameters say how arrays and objects are written
 * @param values by parameter name; undeclared names are written as they are
 * @returns the query with its question mark, empty for none
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
export function serializeQuery(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) => {
    const declared = operation.parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
    return parameterPairs(name, value, declared);
  });
  const query = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return query === '' ? '' : `?${query}`;
}

function parameterPairs(
  name: string,
  value: unknown,
  declared: Parameter | undefined,
): readonly (readonly [string, string])[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    // A list for a parameter that takes none is that parameter again and again.
    if (declared === undefined || declared.explode || takesOneValue(declared))
      return value.map((item) => [name, String(item)]);
    return [[name, value.map(String).join(SEPARATORS[declared.style] ?? ',')]];
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value);
    if (declared?.style === 'deepObject') return entries.map(([key, item]) => [`${name}[${key}]`, String(item)]);
    if (declared?.explode !== false) return entries.map(([key, item]) => [key, String(item)]);
    return [[name, entries.flat().map(String).join(',')]];
  }
  return [[name, String(value)]];
}

function takesOneValue({ schema }: Parameter): boolean {
  return ['string', 'number', 'integer', 'boolean'].includes(String(schema['type']));
}
