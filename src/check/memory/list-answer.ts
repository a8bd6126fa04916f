import type { Exchange } from '../../http/exchange.ts';
import { isRecord } from '../../spec/is-record.ts';
import { parsedBody } from '../../spec/parsed-body.ts';

/** Where pages of different frameworks keep their rows. */
const rowKeys = ['results', 'items', 'rows', 'records', 'data'];

/** A list as it was answered. */
export interface ListAnswer {
  readonly rows: readonly unknown[];
  /** How many rows there are on all pages; `null` where that is not said. */
  readonly count: number | null;
  /** Address of the next page; `null` for none, `undefined` where pages say nothing of it. */
  readonly next: string | null | undefined;
  /** False where one object came, which counts as a list of one. */
  readonly isList: boolean;
}

/** Reads a list: bare, in an envelope, or a page with `results`, `count` and `next`. `null` where none came. */
export function listAnswer({ response }: Exchange): ListAnswer | null {
  const parsed = parsedBody(response);
  if (response.status < 200 || response.status > 299 || 'reason' in parsed) return null;
  return read(parsed.value, true);
}

function read(value: unknown, isOutermost: boolean): ListAnswer | null {
  if (Array.isArray(value)) return { rows: value, count: null, next: undefined, isList: true };
  if (!isRecord(value)) return null;
  const key = rowKeys.find((name) => Array.isArray(value[name]) && (name !== 'data' || isOutermost));
  if (key !== undefined) {
    const { count, next } = value;
    return {
      rows: value[key] as readonly unknown[],
      count: typeof count === 'number' ? count : null,
      next: typeof next === 'string' || next === null ? next : undefined,
      isList: true,
    };
  }
  if (isOutermost && Object.hasOwn(value, 'data')) return read(value['data'], false);
  return { rows: [value], count: null, next: undefined, isList: false };
}
