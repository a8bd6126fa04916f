import type { FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { isDay } from '../is-day.ts';
import { Refusal } from '../refusal.ts';

const INVALID = new Refusal(['Date has wrong format. Use one of these formats instead: YYYY-MM-DD.'], ['format']);
const FORM = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * A day (`DateField`), kept as `YYYY-MM-DD`.
 * @param options as of every field
 * @returns the field
 */
export function date<const O extends FieldOptions = NoOptions>(options?: O): FieldOf<string, O> {
  return {
    options: options ?? {},
    read: (raw) => {
      const parts = typeof raw === 'string' ? FORM.exec(raw) : null;
      if (parts === null) return INVALID;
      const [, year = '', month = '', day = ''] = parts;
      if (!isDay(Number(year), Number(month), Number(day))) return INVALID;
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    },
    write: (value) => String(value),
    describe: () => ({ type: 'string', format: 'date' }),
  };
}
