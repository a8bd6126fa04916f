import { describeItem } from '../../document/describe-item.ts';
import type { Field, FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { pythonType } from '../python-type.ts';
import { readField } from '../read-field.ts';
import type { Reading } from '../reading.ts';
import { type ErrorDetail, Refusal } from '../refusal.ts';

function readItems(child: Field, raw: object, reading: Reading): Record<string, unknown> | Refusal {
  const pairs: [string, unknown][] = [];
  let errors: Record<string, ErrorDetail> | null = null;
  for (const [key, item] of Object.entries(raw)) {
    const read = readField(child, key, item, reading);
    if (read instanceof Refusal) {
      errors ??= {};
      errors[key] = read.detail;
    } else pairs.push([key, read]);
  }
  return errors === null ? Object.fromEntries(pairs) : new Refusal(errors, []);
}

/**
 * An object with free keys (`DictField`); errors name the key.
 * @param child the field of each value
 * @param options as of every field
 * @returns the field
 */
export function dict<T, const O extends FieldOptions = NoOptions>(
  child: Field<T>,
  options?: O,
): FieldOf<Readonly<Record<string, T>>, O> {
  const read = (raw: unknown, reading: Reading): unknown => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      return new Refusal([`Expected a dictionary of items but got type "${pythonType(raw)}".`], ['type']);
    }
    return readItems(child, raw, reading);
  };
  return {
    options: options ?? {},
    read: read as FieldOf<Readonly<Record<string, T>>, O>['read'],
    write: (value) =>
      Object.fromEntries(
        Object.entries(value as object).map(([key, item]) => [key, item === null ? null : child.write(item)]),
      ),
    describe: (definitions) => ({ type: 'object', additionalProperties: describeItem(child, definitions) }),
  };
}
