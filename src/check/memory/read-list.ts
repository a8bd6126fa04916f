import { nameWords } from '../../plan/name-words.ts';
import { isRecord } from '../../spec/is-record.ts';
import { type ListAnswer, listAnswer } from './list-answer.ts';
import type { ListPage, ListRecord } from './memory-record.ts';

/** A page with the keys of its rows. */
export interface ReadPage extends ListAnswer {
  /** What tells rows apart. */
  readonly keys: readonly string[];
  /** Rows that were asked for, and where they start, in rows. */
  readonly size: number;
  readonly start: number;
}

/** A list record, read. */
export interface ReadList {
  readonly whole: ReadPage;
  readonly wholeAgain: ReadPage;
  readonly pages: readonly ReadPage[];
  /** True where the whole had other rows the second time: others wrote meanwhile, and little can be said. */
  readonly isMoving: boolean;
  /** True where the whole holds every row. */
  readonly isComplete: boolean;
}

const identifying = new Set(['id', 'uuid', 'sku', 'code', 'reference', 'number', 'key', 'slug']);

/** Reads a list record; `null` where the list was refused, or what came is no list. */
export function readList(record: ListRecord): ReadList | null {
  const whole = listAnswer(record.whole.exchange);
  const again = listAnswer(record.wholeAgain.exchange);
  if (whole === null || again === null || !whole.isList || !again.isList) return null;
  const key = rowKey(whole.rows);
  const read = (page: ListPage): ReadPage[] => {
    const list = listAnswer(page.exchange);
    if (list === null || !list.isList) return [];
    const { size: sizeName, start: startName, startsAt } = record.paging;
    const size = Number(page.query[sizeName]);
    const asked = Number(page.query[startName] ?? 0);
    const start = startsAt === 'row' ? asked : Math.max(asked - 1, 0) * size;
    return [{ ...list, keys: list.rows.map(key), size, start }];
  };
  const [wholePage] = read(record.whole);
  const [wholeAgain] = read(record.wholeAgain);
  if (wholePage === undefined || wholeAgain === undefined) return null;
  const isMoving = [...wholePage.keys].sort().join() !== [...wholeAgain.keys].sort().join();
  const isComplete = typeof whole.next !== 'string' && whole.rows.length < wholePage.size;
  return { whole: wholePage, wholeAgain, pages: record.pages.flatMap(read), isMoving, isComplete };
}

/** The field that tells rows apart, by its name and since no two rows share a value; the whole row where there is none. */
function rowKey(rows: readonly unknown[]): (row: unknown) => string {
  const [first] = rows.filter(isRecord);
  const names = Object.keys(first ?? {}).filter((name) => nameWords(name).some((word) => identifying.has(word)));
  const shortestFirst = names.sort((a, b) => nameWords(a).length - nameWords(b).length);
  const name = shortestFirst.find((candidate) => {
    const values = rows.map((row) => (isRecord(row) ? row[candidate] : undefined));
    const isScalar = values.every((value) => typeof value === 'string' || typeof value === 'number');
    return isScalar && new Set(values).size === rows.length;
  });
  return (row) => (name !== undefined && isRecord(row) ? String(row[name]) : JSON.stringify(row));
}
