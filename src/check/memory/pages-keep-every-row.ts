import { listFault } from './list-fault.ts';
import type { ListRecord, MemoryViolation } from './memory-record.ts';
import type { ListRule } from './memory-rule.ts';
import { type ReadList, type ReadPage, readList } from './read-list.ts';

const rule = 'pages-keep-every-row';

/**
 * Pages that follow each other show every row once: none twice, none never. The link to the next page is there as long as
 * rows are left, and leads to them.
 *
 * @see https://www.django-rest-framework.org/api-guide/pagination/
 * @example GET /api/v1/product/items: a row of the whole list is on none of the pages that it should be on: "41".
 */
export const pagesKeepEveryRow: ListRule = (record) => {
  const list = readList(record);
  // Where the start moves nothing, or too many rows come, it is the matter of offset-moves and limit-limits.
  if (list === null || list.isMoving || list.pages.some(({ rows, size }) => rows.length > size)) return [];
  if (list.pages.length !== record.pages.length) return [];
  const [first, second] = list.pages;
  const isStuck = first?.keys[0] !== undefined && first.keys[0] === second?.keys[0];
  return isStuck ? links(record, list) : [...rowsOf(record, list), ...links(record, list)];
};

function rowsOf(record: ListRecord, { whole, wholeAgain, pages }: ReadList): readonly MemoryViolation[] {
  const keys = pages.flatMap((page) => page.keys);
  const twice = keys.find((key) => times(key, keys) > Math.max(1, times(key, whole.keys)));
  if (twice !== undefined) {
    return [
      fault(
        record,
        'rows',
        'every row once',
        `twice: ${twice.slice(0, 60)}`,
        `a row is on two pages: ${shown(twice)}.`,
      ),
    ];
  }
  // In another order each time, a page may hold anything: the matter of ordering-holds.
  if (whole.keys.join() !== wholeAgain.keys.join()) return [];
  const end = pages.reduce((most, { start, size }) => Math.max(most, start + size), 0);
  const lost = whole.keys.slice(0, end).find((key) => !keys.includes(key));
  if (lost === undefined) return [];
  const message = `a row of the whole list is on none of the pages that it should be on: ${shown(lost)}.`;
  return [fault(record, 'rows', 'every row once', `never: ${lost.slice(0, 60)}`, message)];
}

/** Two rows may look the same in the whole list as well. */
function times(key: string, keys: readonly string[]): number {
  return keys.filter((other) => other === key).length;
}

function links(record: ListRecord, { whole, isComplete, pages }: ReadList): readonly MemoryViolation[] {
  const total = isComplete ? whole.rows.length : Number.POSITIVE_INFINITY;
  for (const page of pages) {
    const end = page.start + page.rows.length;
    const areRowsLeft =
      end < (total === Number.POSITIVE_INFINITY ? whole.rows.length : total) && page.rows.length === page.size;
    if (page.next === undefined || !areRowsLeft) continue;
    const wrong = page.next === null ? 'there is no link to the next page' : wrongStart(record, page, page.next);
    if (wrong === null) continue;
    const left = whole.rows.length - end;
    return [
      fault(
        record,
        '/next',
        'a link to the rows that are left',
        String(page.next),
        `${wrong}, though ${left} rows are left.`,
      ),
    ];
  }
  return [];
}

/** Where the link leads, if not to the next rows; a link without the parameter (a cursor) is not looked into. */
function wrongStart({ paging }: ListRecord, page: ReadPage, next: string): string | null {
  if (!URL.canParse(next, 'http://localhost')) return 'the link to the next page is no address';
  const text = new URL(next, 'http://localhost').searchParams.get(paging.start);
  if (text === null || !/^\d+$/.test(text)) return null;
  const start = paging.startsAt === 'row' ? Number(text) : (Number(text) - 1) * page.size;
  if (start === page.start + page.rows.length) return null;
  return start <= page.start
    ? 'the link to the next page leads to the same page'
    : 'the link to the next page leads past rows';
}

function shown(key: string): string {
  return JSON.stringify(key.slice(0, 60));
}

function fault(
  record: ListRecord,
  pointer: string,
  documented: string,
  received: string,
  message: string,
): MemoryViolation {
  return listFault(record, {
    rule,
    pointer,
    documented,
    received,
    message,
    fix: 'Let the list be ordered, and cut into pages without gap or overlap.',
  });
}
