import { formEncoded } from './form-encoded.ts';

/**
 * Adds parameters to an address; those it has are kept, and encoded anew as oauthlib does.
 * @param address with or without a query
 * @param pairs to add
 * @returns the address
 */
export function addQuery(address: string, pairs: readonly (readonly [string, string])[]): string {
  const [beforeFragment = '', ...fragment] = address.split('#');
  const [path = '', ...query] = beforeFragment.split('?');
  const known = [...new URLSearchParams(query.join('?'))];
  const hash = fragment.length > 0 ? `#${fragment.join('#')}` : '';
  return `${path}?${formEncoded([...known, ...pairs])}${hash}`;
}
