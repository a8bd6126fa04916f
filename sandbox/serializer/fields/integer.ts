import type { FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { outOfRange } from '../out-of-range.ts';
import { pythonStrip } from '../python-strip.ts';
import { Refusal } from '../refusal.ts';

/** What a whole number may be told. */
export interface IntegerOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
  readonly format?: 'int32' | 'int64';
}

const INVALID = new Refusal(['A valid integer is required.'], ['type']);
const TOO_LONG = new Refusal(['String value too large.'], ['type']);
const WHOLE = /^[+-]?\d+(?:_\d+)*$/;

function convert(raw: unknown): number | Refusal {
  if (typeof raw === 'number') return Number.isInteger(raw) && !String(raw).includes('e') ? raw : INVALID;
  if (typeof raw !== 'string') return INVALID;
  if (raw.length > 1000) return TOO_LONG;
  const text = pythonStrip(raw.replace(/\.0*\s*$/, ''));
  if (!WHOLE.test(text)) return INVALID;
  const value = Number(text.replaceAll('_', ''));
  return Number.isFinite(value) ? value : INVALID;
}

/**
 * A whole number (`IntegerField`): `"4"`, `" 4 "` and `4.0` are 4.
 * @param options range and the like
 * @returns the field
 */
export function integer<const O extends IntegerOptions = NoOptions>(options?: O): FieldOf<number, O> {
  const told: IntegerOptions = options ?? {};
  return {
    options: told,
    read: (raw) => {
      const value = convert(raw);
      return value instanceof Refusal ? value : (outOfRange(value, told) ?? value);
    },
    write: (value) => Math.trunc(Number(value)),
    describe: () => ({
      type: 'integer',
      ...(told.format === undefined ? {} : { format: told.format }),
      ...(told.max === undefined ? {} : { maximum: told.max }),
      ...(told.min === undefined ? {} : { minimum: told.min }),
    }),
  };
}
