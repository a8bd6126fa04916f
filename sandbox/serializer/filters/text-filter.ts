import type { Field } from '../field.ts';
import { pythonStrip } from '../python-strip.ts';
import { Refusal } from '../refusal.ts';

const NUL = new Refusal(['Null characters are not allowed.'], ['characters']);

/**
 * A query parameter that narrows a list by a text (django-filter); blank means "not given".
 * @param description shown in the document
 * @returns the field
 */
export function textFilter(description = ''): Field<string, 'maybe'> {
  return {
    options: { required: false, description },
    read: (raw) => (String(raw).includes('\0') ? NUL : pythonStrip(String(raw))),
    write: (value) => value,
    describe: () => ({ type: 'string' }),
  };
}
