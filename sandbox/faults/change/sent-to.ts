import type { Incoming } from '../../exchange.ts';
import type { Fault } from '../fault.ts';
import { isRow, type Row } from './row.ts';

/**
 * The JSON object that a request sends.
 * @param incoming the request
 * @returns the object, null for anything else
 */
export function sentObject(incoming: Incoming): Row | null {
  try {
    const body: unknown = JSON.parse(incoming.body.toString('utf8'));
    return isRow(body) ? body : null;
  } catch {
    return null;
  }
}

/**
 * A hook that changes what is sent in JSON objects, as a careless reader of requests would.
 * @param method of the operation
 * @param path of the operation, with or without a slash at the end
 * @param change makes what the sandbox is to read
 * @returns the hook `request`
 */
export function sentTo(method: string, path: RegExp, change: (body: Row) => Row): NonNullable<Fault['request']> {
  return (incoming) => {
    if (incoming.method !== method || !path.test(incoming.path.replace(/\/$/, ''))) return incoming;
    const body = sentObject(incoming);
    return body === null ? incoming : { ...incoming, body: Buffer.from(JSON.stringify(change(body)), 'utf8') };
  };
}
