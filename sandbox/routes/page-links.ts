import { formEncoded } from '../authorization-server/form-encoded.ts';
import type { Incoming } from '../exchange.ts';
import type { Paging } from './paging.ts';

/** Addresses of the neighbouring pages. */
export interface PageLinks {
  readonly next: string | null;
  readonly previous: string | null;
}

type Address = Pick<Incoming, 'query' | 'path' | 'origin'>;

function link(incoming: Address, limit: number, offset: number | null): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of incoming.query) values.set(name, [...(values.get(name) ?? []), value]);
  values.set('limit', [String(limit)]);
  if (offset === null) values.delete('offset');
  else values.set('offset', [String(offset)]);
  const sorted = Array.from(values).sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = sorted.flatMap(([name, all]) => all.map((value) => [name, value] as const));
  return `${incoming.origin}${incoming.path}?${formEncoded(pairs)}`;
}

/**
 * The links of a page, on the address by which the caller came.
 * @param incoming the request
 * @param paging which rows were asked for
 * @param count how long the whole list is
 * @returns both links, null at the ends
 */
export function pageLinks(incoming: Address, paging: Paging, count: number): PageLinks {
  const { limit, offset } = paging;
  const before = offset - limit;
  return {
    next: offset + limit >= count ? null : link(incoming, limit, offset + limit),
    previous: offset <= 0 ? null : link(incoming, limit, before <= 0 ? null : before),
  };
}
