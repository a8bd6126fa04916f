import { isRecord } from '../../spec/is-record.ts';
import { answerText } from '../answer-text.ts';
import { receivedText } from '../received-text.ts';
import { sameName } from '../same-name.ts';
import { sameValue } from '../same-value.ts';
import { type DifferingField, differingFields } from './differing-fields.ts';
import { foundStep } from './found-step.ts';
import { memoryFault } from './memory-fault.ts';
import type { MemoryViolation } from './memory-record.ts';
import type { MemoryRule } from './memory-rule.ts';
import { ownObject } from './own-object.ts';
import { succeeded } from './succeeded.ts';

const rule = 'created-is-readable';

/**
 * What was made can be read, and has the values that were sent for it.
 *
 * Where the answer to the creation shows already that the service keeps another value, that is to be noted only: the
 * document does not say so, but nobody is deceived.
 *
 * @see RFC 9110, section 9.3.3
 * @example POST /api/v1/product/items: what was made (201) cannot be read by GET /api/v1/product/items/{sku}: 404.
 */
export const createdIsReadable: MemoryRule = (record) => {
  const created = foundStep(record, 'create');
  const read = foundStep(record, 'read');
  if (created === null || read === null || !succeeded(created.step.exchange)) return [];
  const { operation, sent, exchange } = created.step;
  const { status } = read.step.exchange.response;
  const by = read.step.operation.id;
  const source = operation.pointer;
  if (status >= 400 && status < 500) {
    const isGone = status === 404 || status === 410;
    return [
      memoryFault(created.index, {
        rule,
        kind: isGone ? 'fault' : 'unexplained',
        pointer: '',
        documented: `readable by ${by}`,
        received: answerText(read.step.exchange.response),
        message: `${operation.id}: what was made (${exchange.response.status}) cannot be read by ${by}: ${status}.`,
        source,
        fix: 'Let the service store what it says that it made.',
      }),
    ];
  }
  const found = ownObject(record, read.step);
  if (found === null || !isRecord(sent)) return [];
  const answered = ownObject(record, created.step);
  return differingFields(sent, found).map((field): MemoryViolation => {
    const isSaid = answered !== null && isShown(answered, field);
    return memoryFault(created.index, {
      rule,
      kind: isSaid ? 'debt' : 'fault',
      pointer: field.pointer,
      documented: `${receivedText(field.one)}, as sent`,
      received: receivedText(field.other),
      message: `${operation.id}: ${field.name} was sent as ${receivedText(field.one)}, but ${by} reads ${receivedText(field.other)}.`,
      source,
      fix: isSaid
        ? 'Write into the document what the service makes of the value.'
        : 'Let the service store the value that was sent, or refuse it.',
    });
  });
};

/** The answer to the creation showed the stored value. */
function isShown(answered: Readonly<Record<string, unknown>>, { name, pointer, other }: DifferingField): boolean {
  if (pointer.lastIndexOf('/') > 0) return false;
  const shown = Object.entries(answered).find(([candidate]) => sameName(candidate, name));
  return shown !== undefined && sameValue(shown[1], other) === 'same';
}
