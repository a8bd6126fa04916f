import { pythonStrip } from '../serializer/python-strip.ts';

/** Which rows of a list are asked for. */
export interface Paging {
  readonly limit: number;
  /** Index of the first row. */
  readonly offset: number;
}

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 100;
const WHOLE = /^\+?\d+(?:_\d+)*$/;

function positive(text: string | undefined, least: number): number | null {
  const stripped = pythonStrip(text ?? '');
  const value = WHOLE.test(stripped) ? Number(stripped.replaceAll('_', '')) : Number.NaN;
  return value >= least && Number.isSafeInteger(value) ? value : null;
}

/**
 * Reads `limit` (20, at most 100) and `offset` (0); bad values are ignored.
 * @param query of the request
 * @returns which rows are asked for
 */
export function paging(query: URLSearchParams): Paging {
  const limit = positive(query.getAll('limit').at(-1), 1) ?? DEFAULT_LIMIT;
  return { limit: Math.min(limit, LARGEST_LIMIT), offset: positive(query.getAll('offset').at(-1), 0) ?? 0 };
}
