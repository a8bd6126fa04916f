import type { Field } from './field.ts';
import { isRequired } from './is-required.ts';
import type { Reading } from './reading.ts';

/**
 * Finds a field's value among the pairs of a query or form, as the framework reads HTML input: the last of several
 * counts, a blank one of a field that is not required means "not given", a missing check box means false.
 * @param field the declared field
 * @param name its name
 * @param pairs the query or form
 * @param reading how values are being read
 * @returns the value, undefined if there is none
 */
export function formValue(field: Field, name: string, pairs: URLSearchParams, reading: Reading): unknown {
  const values = pairs.getAll(name);
  if (field.repeated === true) return values.length > 0 ? values : undefined;
  const last = values.at(-1);
  if (last === undefined) return reading.partial ? undefined : field.formDefault;
  if (last !== '' || field.blank === true) return last;
  if (field.options.nullable === true) return null;
  return isRequired(field.options) ? last : undefined;
}
