import { receivedText } from '../received-text.ts';
import { type DifferingField, differingFields } from './differing-fields.ts';
import { memoryFault } from './memory-fault.ts';
import type { MemoryRecord, MemoryStep, MemoryViolation } from './memory-record.ts';
import type { MemoryRule } from './memory-rule.ts';
import { ownObject } from './own-object.ts';
import { succeeded } from './succeeded.ts';

const rule = 'repeat-changes-nothing';
const source = 'RFC 9110, section 9.2.2';

/**
 * The same PUT or DELETE sent twice leaves the same as once: the same object with the same values, nothing made anew, and
 * nothing back that was gone.
 *
 * @see RFC 9110, section 9.2.2
 * @example PUT /api/v1/product/items/{sku}: sent twice, id went from 41 (integer) to 42 (integer).
 */
export const repeatChangesNothing: MemoryRule = (record) => {
  const found = record.steps.flatMap((step, index) => {
    if (step.role === 'put-again') return putAgain(record, step, index);
    return step.role === 'delete-again' ? deleteAgain(record, step, index) : [];
  });
  const told = new Set<string>();
  return found.filter(({ violation: { pointer, message } }) => {
    const key = `${pointer} ${message}`;
    return !told.has(key) && told.add(key) !== undefined;
  });
};

function putAgain(record: MemoryRecord, again: MemoryStep, index: number): readonly MemoryViolation[] {
  const first = record.steps.findLast((step, place) => place < index && step.role === 'put');
  if (first === undefined || !succeeded(first.exchange) || !succeeded(again.exchange)) return [];
  const made = again.exchange.response.status === 201 ? [madeAnew(again, index)] : [];
  const read = record.steps.findLast((step, place) => place < index && step.role === 'read-after-put');
  const next = record.steps[index + 1];
  const readAgain = next?.role === 'read-after-put-again' ? next : undefined;
  const changes = [...changesOf(record, first, again), ...changesOf(record, read, readAgain)];
  return [...made, ...changes.map((field) => changed(again, index, field))];
}

function changesOf(
  record: MemoryRecord,
  first: MemoryStep | undefined,
  second: MemoryStep | undefined,
): readonly DifferingField[] {
  const one = first === undefined ? null : ownObject(record, first);
  const other = second === undefined ? null : ownObject(record, second);
  return one === null || other === null ? [] : differingFields(one, other);
}

function changed({ operation }: MemoryStep, index: number, field: DifferingField): MemoryViolation {
  const { name, pointer, one, other } = field;
  return memoryFault(index, {
    rule,
    pointer,
    documented: `${receivedText(one)}, as after the first`,
    received: receivedText(other),
    message: `${operation.id}: sent twice, ${name} went from ${receivedText(one)} to ${receivedText(other)}.`,
    source,
    fix: 'Let the service find the object and change it, however often the same is sent.',
  });
}

function madeAnew({ operation }: MemoryStep, index: number): MemoryViolation {
  return memoryFault(index, {
    rule,
    pointer: 'status',
    documented: '200 or 204',
    received: '201',
    message: `${operation.id}: sent twice, the second answer says that something was made (201).`,
    source,
    fix: 'Let the service find the object and change it, however often the same is sent.',
  });
}

/** What was gone after the first must not be there after the second. */
function deleteAgain(record: MemoryRecord, again: MemoryStep, index: number): readonly MemoryViolation[] {
  const read = record.steps.find((step, place) => place > index && step.role === 'read-after-delete');
  const before = record.steps.findLast((step, place) => place < index && step.role === 'read-after-delete');
  if (read === undefined || before?.exchange.response.status !== 404 || !succeeded(read.exchange)) return [];
  return [
    memoryFault(index, {
      rule,
      pointer: '',
      documented: 'gone, as after the first',
      received: `${read.exchange.response.status} from ${read.operation.id}`,
      message: `${again.operation.id}: sent twice, what was gone after the first can be read again.`,
      source,
      fix: 'Let a second DELETE leave everything as it is.',
    }),
  ];
}
