import { isRecord } from '../../../spec/is-record.ts';
import type { Schema } from '../../../spec/operation.ts';
import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { schemaType } from '../schema-type.ts';

const WORD = 'retain';
const LIST: readonly unknown[] = [WORD];
const OBJECT = { retain: 'contract' };

/**
 * Values of another type than the schema asks for, without those that Django REST framework converts by design: `"4"` and
 * `true` are integers, a number is a text, an integer is a UUID, `"true"`, 0 and 1 are booleans.
 *
 * Outside a JSON body every value is a text, so that only numbers and booleans can be of a wrong type.
 */
export const wrongType: ValueGenerator = ({ schema, text, alternatives }) => {
  const type = schemaType(schema);
  if (type === undefined || type === 'null' || schema['format'] === 'binary') return null;
  if (alternatives) return noValues('type', 'the document allows alternatives');
  if (type === 'object' && schema['properties'] === undefined && !isRecord(schema['additionalProperties'])) {
    return noValues('type', 'free JSON takes any value');
  }
  const wrong = text ? WRONG_TEXTS[type] : wrongValues(type, schema);
  if (wrong === undefined) return null;
  const values = wrong.map((value) => ({
    scenario: `${JSON.stringify(value)} for ${type}`,
    difference: `is ${JSON.stringify(value)} where the type is ${type}`,
    value,
  }));
  return { keyword: 'type', values, reason: null };
};

/** `undefined` where no text is of a wrong type. */
const WRONG_TEXTS: Readonly<Record<string, readonly unknown[] | undefined>> = {
  integer: [WORD, '1.5'],
  number: [WORD],
  boolean: [WORD],
};

function wrongValues(type: string, schema: Schema): readonly unknown[] {
  switch (type) {
    case 'integer':
      return [WORD, 1.5, LIST, OBJECT];
    case 'number':
      return [WORD, LIST, OBJECT];
    case 'boolean':
      return [WORD, 2, LIST, OBJECT];
    case 'array':
      return [WORD, 5, OBJECT];
    case 'object':
      return [WORD, 5, LIST];
    default:
      return schema['format'] === 'uuid' ? [LIST, OBJECT] : [true, LIST, OBJECT];
  }
}
