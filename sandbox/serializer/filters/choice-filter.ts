import type { Field } from '../field.ts';
import { Refusal } from '../refusal.ts';

/**
 * A query parameter that narrows a list by one of a few values (django-filter): documented as any text, refused with a
 * form's words where it is none of them.
 * @param values what is taken
 * @returns the field
 */
export function choiceFilter<const V extends readonly string[]>(values: V): Field<V[number], 'maybe'> {
  return {
    options: { required: false, description: '' },
    read: (raw) => {
      const text = String(raw);
      const known = values.find((value) => value === text);
      const complaint = `Select a valid choice. ${text} is not one of the available choices.`;
      return known ?? new Refusal([complaint], ['choice']);
    },
    write: (value) => value,
    describe: () => ({ type: 'string' }),
  };
}
