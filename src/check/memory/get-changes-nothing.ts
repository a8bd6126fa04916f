import { receivedText } from '../received-text.ts';
import { differingFields } from './differing-fields.ts';
import { foundStep } from './found-step.ts';
import { memoryFault } from './memory-fault.ts';
import type { MemoryRule } from './memory-rule.ts';
import { ownObject } from './own-object.ts';

const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;

/**
 * Reading changes nothing: the same GET, sent twice in a row, answers the same. A moment may be that of the reading.
 *
 * @see RFC 9110, section 9.2.1
 * @example GET /api/v1/product/items/{sku}: read twice, itemPrice went from 5 (integer) to 5.01 (number).
 */
export const getChangesNothing: MemoryRule = (record) => {
  const first = foundStep(record, 'read');
  const second = foundStep(record, 'read-again');
  const one = first === null ? null : ownObject(record, first.step);
  const other = second === null ? null : ownObject(record, second.step);
  if (one === null || other === null || second === null) return [];
  const changed = differingFields(one, other).filter(
    (field) => !(moment.test(String(field.one)) && moment.test(String(field.other))),
  );
  return changed.map(({ name, pointer, one: before, other: after }) =>
    memoryFault(second.index, {
      rule: 'get-changes-nothing',
      pointer,
      documented: `${receivedText(before)}, as before`,
      received: receivedText(after),
      message: `${second.step.operation.id}: read twice, ${name} went from ${receivedText(before)} to ${receivedText(after)}.`,
      source: 'RFC 9110, section 9.2.1',
      fix: 'Let reading change nothing.',
    }),
  );
};
