import type { Field } from './field.ts';
import { isRequired } from './is-required.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';

const MISSING = new Refusal(['This field is required.'], ['required']);
const NULL = new Refusal(['This field may not be null.'], ['null']);

function plainly(field: Field, raw: unknown, reading: Reading): unknown {
  if (raw === undefined) {
    if (reading.partial) return undefined;
    return isRequired(field.options) ? MISSING : field.options.default;
  }
  if (raw === null) return field.options.nullable === true ? null : NULL;
  return field.read(raw, reading);
}

/**
 * Reads one field of a request.
 * @param field the declared field
 * @param name its name
 * @param raw the value as sent, undefined if it was not
 * @param reading how values are being read
 * @returns the value, undefined if there is none, or a refusal
 */
export function readField(field: Field, name: string, raw: unknown, reading: Reading): unknown {
  const value = plainly(field, raw, reading);
  if (!(value instanceof Refusal) || reading.lets === undefined || value.violations.length === 0) return value;
  const { lets } = reading;
  return value.violations.every((violation) => lets(violation, name)) ? raw : value;
}
