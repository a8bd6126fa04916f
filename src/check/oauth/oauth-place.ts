import type { Exchange } from '../../http/exchange.ts';

/**
 * Where a finding about OAuth is filed: the endpoint, or the page.
 *
 * @example 'POST /backend/o/token/', 'PAGE /backend/o/authorize/'
 */
export function oauthPlace({ request }: Pick<Exchange, 'request'>): string {
  const path = request.url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*/s, '') || '/';
  const page = /\/(authorize|applications)\//.exec(path);
  if (page === null) return `${request.method} ${path}`;
  return `PAGE ${path.slice(0, page.index + page[0].length)}`;
}
