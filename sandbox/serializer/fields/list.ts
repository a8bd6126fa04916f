import { describeItem } from '../../document/describe-item.ts';
import type { Field, FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { pythonType } from '../python-type.ts';
import { readField } from '../read-field.ts';
import type { Reading } from '../reading.ts';
import { type ErrorDetail, Refusal } from '../refusal.ts';

/** What a list may be told. */
export interface ListOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

function readItems(child: Field, raw: readonly unknown[], reading: Reading): unknown[] | Refusal {
  const items: unknown[] = [];
  let errors: Record<string, ErrorDetail> | null = null;
  const whole = { ...reading, partial: false };
  for (const [index, item] of raw.entries()) {
    const read = readField(child, String(index), item ?? null, whole);
    if (read instanceof Refusal) {
      errors ??= {};
      errors[String(index)] = read.detail;
    } else items.push(read);
  }
  return errors === null ? items : new Refusal(errors, []);
}

function wrongLength(length: number, told: ListOptions): Refusal | null {
  if (told.max !== undefined && length > told.max) {
    return new Refusal([`Ensure this field has no more than ${told.max} elements.`], ['max_items']);
  }
  if (told.min !== undefined && length < told.min) {
    return new Refusal([`Ensure this field has at least ${told.min} elements.`], ['min_items']);
  }
  return null;
}

/**
 * A list of plain values (`ListField`); errors name the index.
 * @param child the field of each item
 * @param options limits and the like
 * @returns the field
 */
export function list<T, const O extends ListOptions = NoOptions>(
  child: Field<T>,
  options?: O,
): FieldOf<readonly T[], O> {
  const told: ListOptions = options ?? {};
  const read = (raw: unknown, reading: Reading): unknown => {
    if (!Array.isArray(raw)) {
      return new Refusal([`Expected a list of items but got type "${pythonType(raw)}".`], ['type']);
    }
    const items = readItems(child, raw, reading);
    return items instanceof Refusal ? items : (wrongLength(items.length, told) ?? items);
  };
  return {
    options: told,
    repeated: true,
    read: read as FieldOf<readonly T[], O>['read'],
    write: (value) => (value as readonly unknown[]).map((item) => (item === null ? null : child.write(item))),
    describe: (definitions) => ({
      type: 'array',
      items: describeItem(child, definitions),
      ...(told.max === undefined ? {} : { maxItems: told.max }),
      ...(told.min === undefined ? {} : { minItems: told.min }),
    }),
  };
}
