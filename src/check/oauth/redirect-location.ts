import type { Exchange } from '../../http/exchange.ts';

/** The absolute address that an answer redirects to; `null` where it does not. */
export function redirectLocation({ request, response }: Pick<Exchange, 'request' | 'response'>): URL | null {
  const value = [response.headers['location'] ?? []].flat()[0];
  if (value === undefined || response.status < 300 || response.status > 399) return null;
  return URL.canParse(value, request.url) ? new URL(value, request.url) : null;
}
