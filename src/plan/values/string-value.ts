import type { Schema } from '../../spec/operation.ts';
import { formatValue } from './format-value.ts';
import { patternTextOfLength } from './pattern-text-of-length.ts';
import { patternTexts } from './pattern-texts.ts';
import { textOfLength } from './text-of-length.ts';
import type { ValueContext } from './value-context.ts';

/**
 * A string of the asked format, pattern and length.
 * @param schema a schema of type string
 * @param context what is known about the place
 * @returns the string
 */
export function stringValue(schema: Schema, context: ValueContext): string {
  const least = typeof schema['minLength'] === 'number' ? schema['minLength'] : 0;
  const most = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : Number.POSITIVE_INFINITY;
  const format = typeof schema['format'] === 'string' ? formatValue(schema['format']) : undefined;
  if (format !== undefined && format.length >= least && format.length <= most) return format;
  if (typeof schema['pattern'] === 'string') {
    const texts = patternTexts(schema['pattern'], context.seed);
    const matching = texts.find((text) => text.length >= Math.max(least, 1) && text.length <= most);
    const longer = matching ?? patternTextOfLength(schema['pattern'], least, context.seed);
    if (longer !== undefined) return longer;
  }
  return textOfLength(Math.min(most, Math.max(least, 6)));
}
