import { formValue } from './form-value.ts';
import { pythonType } from './python-type.ts';
import { readField } from './read-field.ts';
import type { Reading } from './reading.ts';
import { type ErrorDetail, Refusal } from './refusal.ts';
import type { Serializer } from './serializer.ts';

/**
 * Reads a request's object: unknown and read-only keys are ignored, every wrong field is told.
 * @param serializer what is expected
 * @param data parsed JSON, or the pairs of a query or form
 * @param reading how values are being read
 * @returns the validated object or a refusal
 */
export function readObject(serializer: Serializer, data: unknown, reading: Reading): Record<string, unknown> | Refusal {
  const pairs = data instanceof URLSearchParams ? data : null;
  if (pairs === null && (typeof data !== 'object' || data === null || Array.isArray(data))) {
    const text = `Invalid data. Expected a dictionary, but got ${pythonType(data)}.`;
    return new Refusal({ non_field_errors: [text] }, ['type']);
  }
  const given = data as Record<string, unknown>;
  const value: Record<string, unknown> = {};
  let errors: Record<string, ErrorDetail> | null = null;
  for (const [name, field] of serializer.entries) {
    if (field.options.readOnly === true) continue;
    const own = pairs === null && Object.hasOwn(given, name) ? given[name] : undefined;
    const raw = pairs === null ? own : formValue(field, name, pairs, reading);
    const read = readField(field, name, raw, reading);
    if (read instanceof Refusal) {
      errors ??= {};
      errors[name] = read.detail;
    } else if (read !== undefined) {
      value[name] = read;
    }
  }
  if (errors !== null) return new Refusal(errors, []);
  const whole = serializer.validate(value);
  return whole === null ? value : new Refusal(whole, []);
}
