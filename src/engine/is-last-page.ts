import { answeredJson } from '../exercise/answered-json.ts';
import { atPointer } from '../exercise/runtime-expression.ts';
import type { Exchange } from '../http/exchange.ts';
import type { PagedList } from '../plan/memory/paged-list.ts';
import { isRecord } from '../spec/is-record.ts';

/**
 * Says whether a page is the last one: nothing may be asked for beyond it, for Django REST framework answers 404 there.
 * @param list how the list is paged
 * @param exchange the page
 * @param size rows that were asked for
 * @returns true where it has fewer rows than asked for, or says that nothing follows; false where that is not known
 */
export function isLastPage(list: PagedList, { response }: Exchange, size: number): boolean {
  if (list.rows === null) return false;
  const body = answeredJson(response);
  const rows = atPointer(body, list.rows);
  const around = atPointer(body, list.rows.replace(/\/[^/]*$/, ''));
  const next = isRecord(around) ? around['next'] : undefined;
  return next === null || (typeof next !== 'string' && Array.isArray(rows) && rows.length < size);
}
