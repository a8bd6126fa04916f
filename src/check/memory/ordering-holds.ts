import { documentedOrder } from './documented-order.ts';
import { listFault } from './list-fault.ts';
import type { ListRecord, MemoryViolation } from './memory-record.ts';
import type { ListRule } from './memory-rule.ts';
import { type ReadList, readList } from './read-list.ts';

/**
 * A list keeps its order: the same from one request to the next, the same in pages as in the whole, and the one that the
 * document promises.
 *
 * @see https://www.django-rest-framework.org/api-guide/pagination/ (results must be ordered)
 * @example GET /api/v1/product/items: the same rows come in another order when asked again.
 */
export const orderingHolds: ListRule = (record) => {
  const list = readList(record);
  if (list === null) return [];
  const { whole } = list;
  if (isReordered(list)) {
    return [
      fault(
        record,
        'the same order each time',
        'another order',
        'the same rows come in another order when asked again.',
      ),
    ];
  }
  if (list.isMoving) return [];
  if (isShuffled(list)) {
    return [
      fault(
        record,
        'the order of the whole list',
        'another order',
        'small pages show the rows in another order than the whole list.',
      ),
    ];
  }
  const promise = documentedOrder(record.operation, whole.rows);
  if (promise === null || promise.holds) return [];
  return [
    fault(record, promise.documented, promise.received, `must come ${promise.documented}, but ${promise.received}.`),
  ];
};

/** Rows that were there both times changed places. A single one may have moved because somebody changed it meanwhile. */
function isReordered({ whole, wholeAgain, isMoving }: ReadList): boolean {
  const both = whole.keys.filter((key) => wholeAgain.keys.includes(key));
  const again = wholeAgain.keys.filter((key) => both.includes(key));
  if (both.join() === again.join()) return false;
  if (both.length === 2) return !isMoving;
  return !both.some((key) => without(both, key).join() === without(again, key).join());
}

function without(keys: readonly string[], left: string): readonly string[] {
  return keys.filter((key) => key !== left);
}

/** Rows of a page in another order than in the whole. Rows that are missing or twice are the matter of other rules. */
function isShuffled({ whole, pages }: ReadList): boolean {
  return pages.some(({ keys }) => {
    const places = keys.map((key) => whole.keys.indexOf(key)).filter((place) => place >= 0);
    return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  });
}

function fault(record: ListRecord, documented: string, received: string, message: string): MemoryViolation {
  const fix = 'Let the list order its rows by something that no two of them share.';
  return listFault(record, { rule: 'ordering-holds', pointer: 'order', documented, received, message, fix });
}
