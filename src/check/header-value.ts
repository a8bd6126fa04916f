import type { Exchange } from '../http/exchange.ts';

/** The value of a response header, several joined as one list; `null` where it is absent. */
export function headerValue(response: Exchange['response'], name: string): string | null {
  const value = response.headers[name.toLowerCase()];
  if (value === undefined) return null;
  return typeof value === 'string' ? value : value.join(', ');
}
