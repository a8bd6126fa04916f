import type { Operation } from '../../spec/operation.ts';

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
  /** Query parameters that filter, by the name of the field that they filter on. */
  readonly filters: Readonly<Record<string, string>>;
}

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
 * @param fields names of the fields of a row
 * @returns the list, `null` where the operation is none or has no pages
 */
export function pagedList(operation: Operation, fields: readonly string[]): PagedList | null {
  if (operation.method !== 'GET') return null;
  const query = operation.parameters.filter((parameter) => parameter.in === 'query');
  const names = new Set(query.map((parameter) => parameter.name));
  const style = STYLES.find(([size, start]) => names.has(size) && names.has(start));
  if (style === undefined) return null;
  const [size, start, startsAt] = style;
  const rows = new Map(fields.map((field) => [field.toLowerCase(), field]));
  const filters = query.flatMap(({ name }) => {
    const field = rows.get(name.toLowerCase());
    return field === undefined || name === size || name === start ? [] : [[name, field] as const];
  });
  return {
    service: operation.service,
    operation: operation.id,
    size,
    start,
    startsAt,
    filters: Object.fromEntries(filters),
  };
}
