import { answerText } from '../answer-text.ts';
import { differingFields } from './differing-fields.ts';
import { foundStep } from './found-step.ts';
import { isMarkedDeleted } from './is-marked-deleted.ts';
import { lastSeen } from './last-seen.ts';
import { listedObject } from './listed-object.ts';
import { memoryFault } from './memory-fault.ts';
import type { MemoryViolation } from './memory-record.ts';
import type { MemoryRule } from './memory-rule.ts';
import { ownObject } from './own-object.ts';
import { succeeded } from './succeeded.ts';

type Fields = Readonly<Record<string, unknown>>;

const rule = 'deleted-is-gone';

/**
 * What was deleted cannot be read any more (404), and no list shows it. An object that stays and says itself that it is
 * deleted or inactive is gone as well.
 *
 * @see RFC 9110, section 9.3.5
 * @example DELETE /api/v1/product/items/{sku}: answered 204, but GET /api/v1/product/items/{sku} still reads the object.
 */
export const deletedIsGone: MemoryRule = (record) => {
  const deleted = foundStep(record, 'delete');
  if (deleted === null || !succeeded(deleted.step.exchange)) return [];
  const { operation, exchange } = deleted.step;
  const before = lastSeen(record, deleted.index);
  const found: MemoryViolation[] = [];
  const read = foundStep(record, 'read-after-delete', deleted.index);
  const stays = read === null ? null : ownObject(record, read.step);
  if (read !== null && stays !== null && !isGone(before, stays)) {
    found.push(
      memoryFault(deleted.index, {
        rule,
        pointer: '',
        documented: '404 afterwards',
        received: answerText(read.step.exchange.response),
        message: `${operation.id}: answered ${exchange.response.status}, but ${read.step.operation.id} still reads the object.`,
        source: 'RFC 9110, section 9.3.5',
        fix: 'Let the service remove what it says that it removed, or mark it as deleted.',
      }),
    );
  }
  const list = record.steps.findLastIndex(({ role }) => role === 'list-after-delete');
  const lister = record.steps[list]?.operation.id;
  const { own } = listedObject(record, 'list-after-delete');
  if (found.length === 0 && own !== null && lister !== undefined && !isGone(before, own)) {
    found.push(
      memoryFault(list, {
        rule,
        pointer: '',
        documented: 'no row for what was deleted',
        received: 'a row for it',
        message: `${lister}: still shows what ${operation.id} deleted (${exchange.response.status}).`,
        source: 'RFC 9110, section 9.3.5',
        fix: 'Let lists leave out what was deleted, or show that it is.',
      }),
    );
  }
  return found;
};

/** Marked as deleted, and not as it was before. */
function isGone(before: Fields | null, after: Fields): boolean {
  if (!isMarkedDeleted(after)) return false;
  return before === null || !isMarkedDeleted(before) || differingFields(before, after).length > 0;
}
