import { listFault } from './list-fault.ts';
import type { ListRule } from './memory-rule.ts';
import { readList } from './read-list.ts';

/**
 * Another start shows other rows: the second page does not begin as the first does.
 *
 * @see https://www.django-rest-framework.org/api-guide/pagination/#limitoffsetpagination
 * @example GET /api/v1/product/items: offset=2 begins with the same row as offset=0.
 */
export const offsetMoves: ListRule = (record) => {
  const list = readList(record);
  const [first, second, third] = list?.pages ?? [];
  if (list === null || first === undefined || second === undefined) return [];
  const [key] = first.keys;
  if (key === undefined || second.keys[0] !== key || second.start === first.start) return [];
  // Rows that came meanwhile may push the same row once, but not every time.
  if (list.isMoving && third?.keys[0] !== key) return [];
  const { start: name } = record.paging;
  const [one, other] = [record.pages[0]?.query[name], record.pages[1]?.query[name]];
  return [
    listFault(record, {
      rule: 'offset-moves',
      pointer: `query ${name}`,
      documented: 'other rows',
      received: `the same first row: ${key.slice(0, 60)}`,
      message: `${name}=${other} begins with the same row as ${name}=${one}.`,
      fix: `Let the list start where ${name} says.`,
    }),
  ];
};
