import type { FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { outOfRange } from '../out-of-range.ts';
import { pythonStrip } from '../python-strip.ts';
import { Refusal } from '../refusal.ts';

/** What a number may be told. */
export interface NumberOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
  readonly format?: 'float' | 'double';
}

const INVALID = new Refusal(['A valid number is required.'], ['type']);
const TOO_LONG = new Refusal(['String value too large.'], ['type']);
const FLOAT = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;

function convert(raw: unknown): number | Refusal {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : INVALID;
  if (typeof raw === 'boolean') return raw ? 1 : 0;
  if (typeof raw !== 'string') return INVALID;
  if (raw.length > 1000) return TOO_LONG;
  const text = pythonStrip(raw);
  const value = FLOAT.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  return Number.isFinite(value) ? value : INVALID;
}

/**
 * A number (`FloatField`): `"1e2"` is 100, and, since Python's `float` takes it, `true` is 1. Unlike there, `"nan"`
 * and `"inf"` are refused, because the framework could not write them again.
 * @param options range and the like
 * @returns the field
 */
export function number<const O extends NumberOptions = NoOptions>(options?: O): FieldOf<number, O> {
  const told: NumberOptions = options ?? {};
  return {
    options: told,
    read: (raw) => {
      const value = convert(raw);
      return value instanceof Refusal ? value : (outOfRange(value, told) ?? value);
    },
    write: (value) => Number(value),
    describe: () => ({
      type: 'number',
      ...(told.format === undefined ? {} : { format: told.format }),
      ...(told.max === undefined ? {} : { maximum: told.max }),
      ...(told.min === undefined ? {} : { minimum: told.min }),
    }),
  };
}
