import type { Route } from './route.ts';

/** All operations of one path. */
export interface View {
  /** Full path template without a slash at the end: `/api/v1/product/items/{sku}`. */
  readonly template: string;
  readonly byMethod: ReadonlyMap<string, Route>;
  /** The `Allow` header. */
  readonly allow: string;
}

const ORDER = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Gathers the operations of one path.
 * @param template the path
 * @param routes its operations
 * @returns the view
 */
export function view(template: string, routes: readonly Route[]): View {
  const byMethod = new Map<string, Route>(routes.map((route) => [route.method, route]));
  const methods = ORDER.filter((method) => byMethod.has(method));
  return {
    template,
    byMethod,
    allow: [...methods, ...(byMethod.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', '),
  };
}
