import type { Route } from './route.ts';

/**
 * The full path template of an operation.
 * @param route the operation
 * @returns for example `/api/v1/product/items/{sku}`; the root of a service keeps its slash
 */
export function fullPath(route: Route): string {
  return `/api/v1/${route.service}${route.path}`;
}
