import type { ServerResponse } from 'node:http';
import type { Outgoing } from '../exchange.ts';

/**
 * Writes an answer to node's server.
 * @param response where it goes
 * @param outgoing the answer
 * @param method of the request: `HEAD` gets no body
 */
export function writeResponse(response: ServerResponse, outgoing: Outgoing, method: string): void {
  const body = typeof outgoing.body === 'string' ? Buffer.from(outgoing.body, 'utf8') : outgoing.body;
  const headers: Record<string, string | string[] | number> = {};
  for (const [name, value] of Object.entries(outgoing.headers)) {
    headers[name] = typeof value === 'string' ? value : [...value];
  }
  if (outgoing.status !== 204 && outgoing.status !== 304) headers['Content-Length'] = body.length;
  response.writeHead(outgoing.status, headers);
  response.end(method === 'HEAD' || outgoing.status === 204 ? undefined : body);
}
