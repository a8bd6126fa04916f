import { percentEncoded } from './percent-encoded.ts';

/**
 * Writes a query as Python's `urlencode` does.
 * @param pairs in their order
 * @returns the query, without the question mark
 */
export function formEncoded(pairs: Iterable<readonly [name: string, value: string]>): string {
  const encoded = (text: string): string => percentEncoded(text).replaceAll('/', '%2F').replaceAll('%20', '+');
  return Array.from(pairs, ([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
}
