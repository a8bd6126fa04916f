import { isRecord } from '../../spec/is-record.ts';
import { receivedText } from '../received-text.ts';
import { plainName } from '../same-name.ts';
import { differingFields } from './differing-fields.ts';
import { lastSeen } from './last-seen.ts';
import { memoryFault } from './memory-fault.ts';
import type { MemoryRecord, MemoryViolation } from './memory-record.ts';
import type { MemoryRule } from './memory-rule.ts';
import { ownObject } from './own-object.ts';
import { succeeded } from './succeeded.ts';

/**
 * A PATCH leaves alone what it does not name. Only fields count that a caller can set: what the service computes may follow.
 *
 * @see RFC 5789, section 2
 * @example PATCH /api/v1/discount/rules/{id}: only name was sent, but description went from "A" (string) to null.
 */
export const patchLeavesTheRest: MemoryRule = (record) =>
  record.steps.flatMap((step, index): readonly MemoryViolation[] => {
    const read = record.steps[index + 1];
    if (step.role !== 'patch' || read?.role !== 'read-after-patch' || !succeeded(step.exchange)) return [];
    const before = lastSeen(record, index);
    const after = ownObject(record, read);
    if (before === null || after === null || !isRecord(step.sent)) return [];
    const sent = Object.keys(step.sent);
    const patched = new Set(sent.map(plainName));
    const settable = settableNames(record);
    return differingFields(before, after)
      .filter(({ pointer }) => {
        const name = plainName(pointer.split('/')[1] ?? '');
        return settable.has(name) && !patched.has(name);
      })
      .map(({ name, pointer, one, other }) =>
        memoryFault(index, {
          rule: 'patch-leaves-the-rest',
          pointer,
          documented: `${receivedText(one)}, as before`,
          received: receivedText(other),
          message: `${step.operation.id}: only ${sent.join(', ')} was sent, but ${name} went from ${receivedText(one)} to ${receivedText(other)}.`,
          source: 'RFC 5789, section 2',
          fix: 'Let the service change only the fields that a PATCH names.',
        }),
      );
  });

/** What any write of the record sent. */
function settableNames(record: MemoryRecord): ReadonlySet<string> {
  return new Set(record.steps.flatMap(({ sent }) => (isRecord(sent) ? Object.keys(sent).map(plainName) : [])));
}
