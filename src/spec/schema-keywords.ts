import { isRecord } from './is-record.ts';

/** How the value of a keyword is converted. */
export type KeywordShape = 'schema' | 'list of schemas' | 'map of schemas' | ((value: unknown) => boolean);

const isText = (value: unknown): boolean => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const shapes: Readonly<Record<string, KeywordShape>> = {
  items: 'schema',
  additionalProperties: 'schema',
  unevaluatedItems: 'schema',
  unevaluatedProperties: 'schema',
  contains: 'schema',
  propertyNames: 'schema',
  not: 'schema',
  if: 'schema',
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: 'schema',
  else: 'schema',
  allOf: 'list of schemas',
  anyOf: 'list of schemas',
  oneOf: 'list of schemas',
  prefixItems: 'list of schemas',
  properties: 'map of schemas',
  patternProperties: 'map of schemas',
  dependentSchemas: 'map of schemas',
  enum: (value) => Array.isArray(value) && value.length > 0,
  required: isTextList,
  dependentRequired: (value) => isRecord(value) && Object.values(value).every(isTextList),
  multipleOf: (value) => isNumber(value) && Number(value) > 0,
  maximum: isNumber,
  minimum: isNumber,
  exclusiveMaximum: isNumber,
  exclusiveMinimum: isNumber,
  maxLength: isCount,
  minLength: isCount,
  maxItems: isCount,
  minItems: isCount,
  maxProperties: isCount,
  minProperties: isCount,
  maxContains: isCount,
  minContains: isCount,
  uniqueItems: isFlag,
  readOnly: isFlag,
  writeOnly: isFlag,
  $ref: isText,
  format: isText,
  pattern: isText,
  title: isText,
  description: isText,
};

/**
 * What a keyword of a schema must hold; `null` for a keyword without rules, which is kept as it is.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export function schemaKeywords(keyword: string): KeywordShape | null {
  return Object.hasOwn(shapes, keyword) ? (shapes[keyword] ?? null) : null;
}
