import { receivedText } from '../received-text.ts';
import { differingFields } from './differing-fields.ts';
import { lastSeen } from './last-seen.ts';
import { memoryFault } from './memory-fault.ts';
import type { MemoryViolation } from './memory-record.ts';
import type { MemoryRule } from './memory-rule.ts';
import { ownObject } from './own-object.ts';

/**
 * A change that was refused was not made.
 *
 * @see RFC 9110, section 15.5
 * @example PUT /api/v1/product/items/{sku}: was refused with 403, yet itemName went from "A" (string) to "B" (string).
 */
export const refusalChangesNothing: MemoryRule = (record) =>
  record.steps.flatMap((step, index): readonly MemoryViolation[] => {
    const { status } = step.exchange.response;
    const read = record.steps[index + 1];
    if (step.role !== 'refused' || status < 400 || status > 499 || read?.role !== 'read-after-refused') return [];
    const before = lastSeen(record, index);
    const after = ownObject(record, read);
    if (before === null || after === null) return [];
    return differingFields(before, after).map(({ name, pointer, one, other }) =>
      memoryFault(index, {
        rule: 'refusal-changes-nothing',
        pointer,
        documented: `${receivedText(one)}, as before`,
        received: receivedText(other),
        message: `${step.operation.id}: was refused with ${status}, yet ${name} went from ${receivedText(one)} to ${receivedText(other)}.`,
        source: 'RFC 9110, section 15.5',
        fix: 'Let the service check the caller and the whole request before it changes anything.',
      }),
    );
  });
