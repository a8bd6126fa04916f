import type { FieldOf, NoOptions } from '../field.ts';
import { pythonType } from '../python-type.ts';
import { readObject } from '../read-object.ts';
import type { Reading } from '../reading.ts';
import { type ErrorDetail, Refusal, type Violation } from '../refusal.ts';
import type { Fields, Serializer, Valid } from '../serializer.ts';
import { writeObject } from '../write-object.ts';
import type { ListOptions } from './list.ts';

const NULL_ITEM: ErrorDetail = ['This field may not be null.'];

function refuse(text: string, violation: Violation): Refusal {
  return new Refusal({ non_field_errors: [text] }, [violation]);
}

function wrongLength(length: number, told: ListOptions): Refusal | null {
  if (told.min !== undefined && told.min > 0 && length === 0) return refuse('This list may not be empty.', 'min_items');
  if (told.max !== undefined && length > told.max) {
    return refuse(`Ensure this field has no more than ${told.max} elements.`, 'max_items');
  }
  if (told.min !== undefined && length < told.min) {
    return refuse(`Ensure this field has at least ${told.min} elements.`, 'min_items');
  }
  return null;
}

function readItems(type: Serializer, raw: readonly unknown[], reading: Reading): unknown[] | Refusal {
  const values: unknown[] = [];
  const errors: ErrorDetail[] = [];
  let wrong = false;
  for (const item of raw) {
    const read = item === null ? new Refusal(NULL_ITEM, []) : readObject(type, item, reading);
    if (read instanceof Refusal) wrong = true;
    else values.push(read);
    errors.push(read instanceof Refusal ? read.detail : {});
  }
  return wrong ? new Refusal(errors, []) : values;
}

/**
 * A list of objects (`many=True`); errors hold one entry for each item, empty where nothing is wrong.
 * @param type the serializer of each item
 * @param options limits and the like
 * @returns the field
 */
export function many<S extends Fields, const O extends ListOptions = NoOptions>(
  type: Serializer<S>,
  options?: O,
): FieldOf<readonly Valid<S>[], O> {
  const told: ListOptions = options ?? {};
  const read = (raw: unknown, reading: Reading): unknown => {
    if (!Array.isArray(raw)) return refuse(`Expected a list of items but got type "${pythonType(raw)}".`, 'type');
    return wrongLength(raw.length, told) ?? readItems(type, raw, reading);
  };
  return {
    options: told,
    read: read as FieldOf<readonly Valid<S>[], O>['read'],
    write: (value) => (value as readonly unknown[]).map((item) => writeObject(type, item)),
    describe: (definitions) => ({
      type: 'array',
      items: definitions.refer(type, false),
      ...(told.max === undefined ? {} : { maxItems: told.max }),
      ...(told.min === undefined ? {} : { minItems: told.min }),
    }),
  };
}
