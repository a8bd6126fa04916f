import type { RawSchemaError } from './raw-schema-error.ts';
import { schemaFormats } from './schema-formats.ts';

/** Longer lists and patterns are cut. */
const longest = 80;

/**
 * What a schema asks for, in words that complete "must be …" (or "must have …" for sizes).
 *
 * @example documentedText({ keyword: 'maxLength', schema: { maxLength: 100 }, … }) // 'at most 100 characters'
 */
export function documentedText({ keyword, schema, params }: RawSchemaError): string {
  const limit = schema[keyword];
  switch (keyword) {
    case 'type':
      return typeText(limit);
    case 'format':
      return schemaFormats.get(String(limit))?.documented ?? `of format ${String(limit)}`;
    case 'enum':
      return `one of ${cut(Array.isArray(limit) ? limit.map((member) => JSON.stringify(member)).join(', ') : '')}`;
    case 'const':
      return cut(JSON.stringify(limit) ?? '');
    case 'pattern':
      return cut(`text like ${String(limit)}`);
    case 'uniqueItems':
      return 'a list without repeated items';
    case 'multipleOf':
      return `a multiple of ${String(limit)}`;
    case 'anyOf':
    case 'oneOf':
      return alternatives(keyword, limit, params);
    case 'not':
      return 'anything but what the document excludes';
    case 'required':
    case 'dependentRequired':
      return 'present';
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'unevaluatedItems':
    case 'false schema':
      return 'absent';
    default:
      return limits[keyword]?.(String(limit)) ?? `valid for "${keyword}"`;
  }
}

const limits: Readonly<Record<string, (limit: string) => string>> = {
  maximum: (limit) => `at most ${limit}`,
  minimum: (limit) => `at least ${limit}`,
  exclusiveMaximum: (limit) => `less than ${limit}`,
  exclusiveMinimum: (limit) => `greater than ${limit}`,
  maxLength: (limit) => `at most ${limit} characters`,
  minLength: (limit) => (limit === '1' ? 'at least 1 character' : `at least ${limit} characters`),
  maxItems: (limit) => `at most ${limit} items`,
  minItems: (limit) => (limit === '1' ? 'at least 1 item' : `at least ${limit} items`),
  maxProperties: (limit) => `at most ${limit} properties`,
  minProperties: (limit) => `at least ${limit} properties`,
  items: () => 'without further items',
  propertyNames: () => 'under a name that the document allows',
  contains: () => 'a list with an item that the document asks for',
};

function typeText(type: unknown): string {
  return Array.isArray(type) ? type.join(' or ') : String(type);
}

function alternatives(keyword: string, branches: unknown, params: RawSchemaError['params']): string {
  const count = Array.isArray(branches) ? branches.length : 0;
  const several = keyword === 'oneOf' && Array.isArray(params['passingSchemas']);
  return `${several ? 'exactly one' : 'one'} of the ${count} documented alternatives`;
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
