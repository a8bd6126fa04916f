import { isRecord } from '../../spec/is-record.ts';
import { plainName } from '../same-name.ts';
import { holdsValue } from './holds-value.ts';
import { listAnswer } from './list-answer.ts';
import type { MemoryRecord } from './memory-record.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the pages of a list say of the record's object. */
export interface ListedObject {
  /** Its row; `null` where no page has one. */
  readonly own: Fields | null;
  /** True where all pages were read, and rows tell what they are by the name of the identity. */
  readonly isComplete: boolean;
  /** Rows on all pages. */
  readonly rows: number;
}

const sizes = new Set(['limit', 'pagesize', 'perpage', 'size']);

/** Looks for the record's object in the pages that were read in one role. */
export function listedObject(record: MemoryRecord, role: 'list' | 'list-after-delete'): ListedObject {
  const steps = record.steps.filter((step) => step.role === role);
  const pages = steps.map(({ exchange }) => ({ url: exchange.request.url, list: listAnswer(exchange) }));
  const rows = pages.flatMap(({ list }) => list?.rows ?? []);
  const own = rows.find((row): row is Fields => isRecord(row) && holdsValue(row, record.identity)) ?? null;
  const isKnown = rows.every((row) => hasName(row, record.identityName));
  const last = pages.at(-1);
  const isRead = pages.length > 0 && pages.every(({ list }) => list?.isList === true);
  const isLast = last !== undefined && isLastPage(last.url, last.list, rows.length);
  return { own, isComplete: isRead && isLast && isKnown, rows: rows.length };
}

function isLastPage(url: string, list: ReturnType<typeof listAnswer>, total: number): boolean {
  if (list === null) return false;
  if (list.next !== undefined) return list.next === null;
  if (list.count !== null) return total >= list.count;
  const query = [...new URL(url, 'http://localhost').searchParams];
  const size = query.find(([name]) => sizes.has(plainName(name)))?.[1];
  return size === undefined ? list.rows.length === total : list.rows.length < Number(size);
}

/** The name, at any depth. */
function hasName(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return value.some((item) => hasName(item, name));
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([key, nested]) => plainName(key) === plainName(name) || hasName(nested, name));
}
