import fc from 'fast-check';
import type { Schema } from '../../spec/operation.ts';
import { formatValue } from './format-value.ts';
import type { ValueContext } from './value-context.ts';

const PLAIN = 'Retain contract test ';

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
    const matching = patternValue(schema['pattern'], least, most, context.seed);
    if (matching !== undefined) return matching;
  }
  const plain = PLAIN.trim().slice(0, Math.min(most, 6));
  return plain.length >= least ? plain : `${PLAIN.repeat(Math.ceil(least / PLAIN.length) + 1).slice(0, least - 1)}x`;
}

function patternValue(pattern: string, least: number, most: number, seed: number): string | undefined {
  try {
    const expression = new RegExp(pattern.replaceAll('\\Z', '$'), 'u');
    const samples = fc.sample(fc.stringMatching(expression), { seed, numRuns: 50 });
    return samples.find(
      (sample) => sample.length >= Math.max(least, 1) && sample.length <= most && sample.trim() === sample,
    );
  } catch {
    return undefined;
  }
}
