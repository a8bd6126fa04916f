import { receivedText } from '../received-text.ts';
import { memoryFault } from './memory-fault.ts';
import type { MemoryViolation } from './memory-record.ts';
import type { StoredChange } from './stored-change.ts';

/** What a rule says of each field that a change did not store. */
export function notStored({ change, readBy, lost }: StoredChange, rule: string, source: string): MemoryViolation[] {
  const { operation, exchange } = change.step;
  return lost.map(({ name, pointer, one, other, isShown }) =>
    memoryFault(change.index, {
      rule,
      kind: isShown ? 'debt' : 'fault',
      pointer,
      documented: `${receivedText(one)}, as sent`,
      received: receivedText(other),
      message: `${operation.id}: ${name} was changed to ${receivedText(one)} (${exchange.response.status}), but ${readBy} reads ${receivedText(other)}.`,
      source,
      fix: isShown
        ? 'Write into the document what the service makes of the value.'
        : 'Let the service store every field that it takes, or refuse the change.',
    }),
  );
}
