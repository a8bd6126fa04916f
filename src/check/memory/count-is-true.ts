import { listFault } from './list-fault.ts';
import type { ListRecord, MemoryViolation } from './memory-record.ts';
import type { ListRule } from './memory-rule.ts';
import { readList } from './read-list.ts';

/**
 * The count of a page is that of all rows of the list, whatever page was asked for.
 *
 * @see https://www.django-rest-framework.org/api-guide/pagination/#pagenumberpagination
 * @example GET /api/v1/product/items: says that there are 2 rows, but 34 came.
 */
export const countIsTrue: ListRule = (record) => {
  const list = readList(record);
  if (list === null || list.isMoving || list.whole.count !== list.wholeAgain.count) return [];
  const { whole, pages, isComplete } = list;
  if (whole.count !== null && whole.rows.length <= whole.size) {
    const isWrong = isComplete ? whole.count !== whole.rows.length : whole.count < whole.rows.length;
    if (isWrong) return [fault(record, whole.count, `${whole.rows.length} came`, whole.rows.length)];
  }
  const other = pages.find(({ count }) => count !== null && count !== whole.count);
  if (other === undefined || other.count === null || whole.count === null) return [];
  return [fault(record, other.count, `the whole list says ${whole.count}`, whole.count)];
};

function fault(record: ListRecord, said: number, but: string, documented: number): MemoryViolation {
  return listFault(record, {
    rule: 'count-is-true',
    pointer: 'count',
    documented: String(documented),
    received: String(said),
    message: `says that there are ${said} rows, but ${but}.`,
    fix: 'Let the count be that of all rows that the filters leave.',
  });
}
