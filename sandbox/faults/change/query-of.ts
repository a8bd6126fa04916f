import type { Fault } from '../fault.ts';

/**
 * A hook that changes the query of reads, as a careless reader of requests would.
 * @param path of the operation, without a slash at the end
 * @param change works on a copy of the query
 * @returns the hook `request`
 */
export function queryOf(path: string, change: (query: URLSearchParams) => void): NonNullable<Fault['request']> {
  return (incoming) => {
    if (incoming.method !== 'GET' || incoming.path.replace(/\/$/, '') !== path) return incoming;
    const query = new URLSearchParams(incoming.query);
    change(query);
    return { ...incoming, query };
  };
}
