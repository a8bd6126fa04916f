import { type Answer, refusal } from './answer.ts';
import { prefix } from './document.ts';
import type { SecondFault } from './faults.ts';

/** A row of the library. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: number };

/** A call that was found in order: every value is what the document says. */
export interface LibraryCall {
  readonly path: Readonly<Record<string, number>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Address of the request without its query, for links. */
  readonly address: string;
}

/** Answers calls by the id of their operation. */
export type Library = Readonly<Record<string, (call: LibraryCall) => Answer>>;

/** Everything that the library holds, in memory. */
export interface Shelves {
  readonly fault: SecondFault | null;
  readonly authors: Map<number, Row>;
  readonly books: Map<number, Row>;
  readonly members: Map<number, Row>;
  readonly loans: Map<number, Row>;
  /** Puts a new row among its like. */
  add(rows: Map<number, Row>, values: Readonly<Record<string, unknown>>): Row;
  /** Changes a row; with the defect `lost-write` only the answer changes. */
  change(rows: Map<number, Row>, row: Row, values: Readonly<Record<string, unknown>>): Row;
}

/** What nobody finds. */
export const notFound: Answer = refusal(404, 'Not found.');
/** What is gone now. */
export const gone: Answer = { status: 204, headers: {}, body: undefined };

/**
 * Empty shelves.
 * @param fault a defect to have, `null` for none
 * @returns the shelves
 */
export function shelves(fault: SecondFault | null): Shelves {
  let last = 0;
  const put = (rows: Map<number, Row>, row: Row): Row => {
    rows.set(row.id, row);
    return row;
  };
  return {
    fault,
    authors: new Map(),
    books: new Map(),
    members: new Map(),
    loans: new Map(),
    add: (rows, values) => {
      last += 1;
      return put(rows, { ...values, id: last });
    },
    change: (rows, row, values) => {
      const changed = { ...row, ...values, id: row.id };
      return fault === 'lost-write' ? changed : put(rows, changed);
    },
  };
}

/** Answers with a row, whatever its status asks for. */
export function ok(body: unknown): Answer {
  return { status: 200, headers: {}, body };
}

/** Answers with a new row and where it stands. */
export function made(path: string, row: Row): Answer {
  return { status: 201, headers: { location: `${prefix}${path}/${row.id}` }, body: row };
}

/** Does something with a row, if there is one. */
export function one(rows: Map<number, Row>, id: number | undefined, then: (row: Row) => Answer): Answer {
  const row = rows.get(id ?? 0);
  return row === undefined ? notFound : then(row);
}

/** A page without anything around it; beyond the last one there is nothing. */
export function page(
  rows: readonly Row[],
  query: Readonly<Record<string, unknown>>,
  fault: SecondFault | null,
): readonly Row[] {
  const start = (Number(query['page'] ?? 1) - 1) * pageSize(query, fault);
  return rows.slice(start, start + pageSize(query, fault));
}

/** Rows of a page. */
export function pageSize(query: Readonly<Record<string, unknown>>, fault: SecondFault | null): number {
  return fault === 'limit-ignored' ? 50 : Number(query['page_size'] ?? 10);
}
