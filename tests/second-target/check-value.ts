import { schemas } from './schemas.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What is wrong with a value: texts by field, as Django REST framework writes them; `null` where nothing is. */
export type Complaint = readonly string[] | { readonly [field: string]: Complaint } | null;

const FORMATS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  email: /^[^@\s]+@[^@\s]+\.[^@\s.]+$/,
  uri: /^[a-z][a-z0-9+.-]*:\/\/[^\s/]+/i,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};

/**
 * Judges a value by the very words of the document, as a request: read-only fields are neither required nor looked at.
 * @param value any JSON value
 * @param schema of the document
 * @returns what is wrong
 */
export function checkValue(value: unknown, schema: Schema): Complaint {
  if (typeof schema['$ref'] === 'string')
    return checkValue(value, schemas[schema['$ref'].split('/').at(-1) ?? ''] ?? {});
  if (Array.isArray(schema['anyOf'])) {
    const complaints = (schema['anyOf'] as readonly Schema[]).map((branch) => checkValue(value, branch));
    return complaints.includes(null) ? null : (complaints[0] ?? null);
  }
  const types: readonly unknown[] = [schema['type']].flat();
  if (!types.some((type) => isOfType(value, type))) return [`Expected ${types.join(' or ')}.`];
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(value))
    return [`"${String(value)}" is not a valid choice.`];
  if (typeof value === 'string') return texts(value, schema);
  if (typeof value === 'number') return numbers(value, schema);
  if (Array.isArray(value)) return items(value, schema);
  return typeof value === 'object' && value !== null ? fields(value as Schema, schema) : null;
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === undefined) return true;
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function texts(value: string, { minLength = 0, maxLength = Infinity, pattern, format }: Schema): Complaint {
  const { length } = [...value];
  if (length < Number(minLength)) return ['This is too short.'];
  if (length > Number(maxLength)) return ['This is too long.'];
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value)) return ['This does not match the pattern.'];
  if (typeof format !== 'string' || FORMATS[format]?.test(value) !== false) {
    return format === 'date' && !isDay(value) ? ['There is no such day.'] : null;
  }
  return [`This is no ${format}.`];
}

function isDay(value: string): boolean {
  return !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
}

function numbers(value: number, schema: Schema): Complaint {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMaximum = Infinity, multipleOf } = schema;
  if (value < Number(minimum)) return ['This is too small.'];
  if (value > Number(maximum) || value >= Number(exclusiveMaximum)) return ['This is too large.'];
  const steps = typeof multipleOf === 'number' ? value / multipleOf : 0;
  return Math.abs(steps - Math.round(steps)) > 1e-6 ? ['This has too many places.'] : null;
}

function items(value: readonly unknown[], schema: Schema): Complaint {
  const { minItems = 0, maxItems = Infinity, uniqueItems } = schema;
  if (value.length < Number(minItems)) return ['There are too few.'];
  if (value.length > Number(maxItems)) return ['There are too many.'];
  if (uniqueItems === true && new Set(value.map((item) => JSON.stringify(item))).size < value.length)
    return ['One is there twice.'];
  const wrong = value.flatMap((item, index): [string, Complaint][] => {
    const complaint = checkValue(item, (schema['items'] ?? {}) as Schema);
    return complaint === null ? [] : [[String(index), complaint]];
  });
  return wrong.length === 0 ? null : Object.fromEntries(wrong);
}

function fields(value: Schema, schema: Schema): Complaint {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const wrong = Object.entries(properties).flatMap(([name, property]): [string, Complaint][] => {
    if (property['readOnly'] === true) return [];
    if (!Object.hasOwn(value, name)) {
      return (schema['required'] as readonly string[] | undefined)?.includes(name) === true
        ? [[name, ['This field is required.']]]
        : [];
    }
    const complaint = checkValue(value[name], property);
    return complaint === null ? [] : [[name, complaint]];
  });
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
  const closed = schema['additionalProperties'] === false ? unknown : [];
  const all = [...wrong, ...closed.map((name): [string, Complaint] => [name, ['There is no such field.']])];
  return all.length === 0 ? null : Object.fromEntries(all);
}
