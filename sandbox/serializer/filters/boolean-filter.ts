import type { Field } from '../field.ts';

const MEANINGS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  '1': true,
  false: false,
  False: false,
  '0': false,
};

/**
 * A query parameter that narrows a list by a truth value (django-filter): documented as a text, dropped where it is
 * neither true nor false.
 * @returns the field; null means "dropped"
 */
export function booleanFilter(): Field<boolean | null, 'maybe'> {
  return {
    options: { required: false, description: '' },
    read: (raw) => {
      const text = String(raw);
      return (Object.hasOwn(MEANINGS, text) ? MEANINGS[text] : null) ?? null;
    },
    write: (value) => value,
    describe: () => ({ type: 'string' }),
  };
}
