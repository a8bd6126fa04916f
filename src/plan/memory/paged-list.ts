import type { Operation, Schema } from '../../spec/operation.ts';
import type { ResponseValue } from '../links/response-values.ts';

/** How a list is asked for its pages. */
export interface PagedList {
  readonly service: string;
  /** Id of the operation. */
  readonly operation: string;
  /** Parameter that says how many rows a page has. */
  readonly size: string;
  /** Parameter that says where a page starts. */
  readonly start: string;
  /** Whether `start` counts rows from 0 or pages from 1. */
  readonly startsAt: 'row' | 'page';
  /** Rows of a small page and of one that holds as much as may be asked for. */
  readonly pageSizes: { readonly small: number; readonly large: number };
  /** JSON pointer of the rows in the answer; `null` where the document does not tell. */
  readonly rows: string | null;
  /** Query parameters that filter, by the name of the field that they filter on. */
  readonly filters: Readonly<Record<string, string>>;
}

const SMALL = 2;
const LARGE = 100;

/** Names of paging parameters in use with Django REST framework and elsewhere: size, start, and what start counts. */
const STYLES: readonly (readonly [size: string, start: string, startsAt: PagedList['startsAt']])[] = [
  ['limit', 'offset', 'row'],
  ['page_size', 'page', 'page'],
  ['pageSize', 'page', 'page'],
  ['per_page', 'page', 'page'],
  ['size', 'page', 'page'],
  ['limit', 'skip', 'row'],
];

/**
 * Reads how a list is paged and filtered from its parameters.
 * @param operation any operation
 * @param values what its answer holds
 * @returns the list, `null` where the operation is none or has no pages
 */
export function pagedList(operation: Operation, values: readonly ResponseValue[]): PagedList | null {
  if (operation.method !== 'GET') return null;
  const query = operation.parameters.filter((parameter) => parameter.in === 'query');
  const names = new Set(query.map((parameter) => parameter.name));
  const style = STYLES.find(([size, start]) => names.has(size) && names.has(start));
  if (style === undefined) return null;
  const [size, start, startsAt] = style;
  const inRows = values.flatMap(({ pointer, name }) => {
    const [, rows] = /^(.*)\/0\/[^/]+$/.exec(pointer) ?? [];
    return rows === undefined ? [] : [{ rows, name }];
  });
  const fields = new Map(inRows.map(({ name }) => [name.toLowerCase(), name]));
  const filters = query.flatMap(({ name }) => {
    const field = fields.get(name.toLowerCase());
    return field === undefined || name === size || name === start ? [] : [[name, field] as const];
  });
  return {
    service: operation.service,
    operation: operation.id,
    size,
    start,
    startsAt,
    pageSizes: pageSizes(query.find(({ name }) => name === size)?.schema ?? {}),
    rows: inRows[0]?.rows ?? null,
    filters: Object.fromEntries(filters),
  };
}

/** What the document lets a page be asked for. */
function pageSizes({ minimum, maximum, enum: members }: Schema): PagedList['pageSizes'] {
  const named = Array.isArray(members) ? members.filter((member) => typeof member === 'number' && member > 0) : [];
  if (named.length > 0) return { small: Math.min(...named), large: Math.max(...named) };
  const large = typeof maximum === 'number' && maximum > 0 ? Math.min(LARGE, maximum) : LARGE;
  return { small: Math.min(typeof minimum === 'number' ? Math.max(SMALL, minimum) : SMALL, large), large };
}
