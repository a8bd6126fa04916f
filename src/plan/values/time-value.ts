import type { Schema } from '../../spec/operation.ts';
import { nameWords } from '../name-words.ts';
import type { TimeValue } from '../planned-case.ts';
import type { ValueContext } from './value-context.ts';

const BEGINNINGS = new Set(['start', 'from', 'since', 'after', 'begin', 'min']);
const ENDS = new Set(['end', 'to', 'until', 'before', 'expiry', 'expiration', 'expires', 'max']);

/**
 * A day or moment near now, since services compare such fields with their clock: yesterday, or a month back or ahead for
 * the ends of a range. Birthdays lie far back.
 * @param schema a schema of type string
 * @param context what is known about the place
 * @returns a placeholder, the text of a birthday, or `undefined` where the schema is not about time
 */
export function timeValue(schema: Schema, context: ValueContext): TimeValue | string | undefined {
  const format = schema['format'];
  if (format !== 'date' && format !== 'date-time') return undefined;
  const words = nameWords(context.name);
  if (words.some((word) => word.startsWith('birth'))) return format === 'date' ? '1990-11-16' : '1990-11-16T00:00:00Z';
  const days = words.some((word) => ENDS.has(word)) ? 30 : words.some((word) => BEGINNINGS.has(word)) ? -30 : -1;
  return { $time: { format, days } };
}
