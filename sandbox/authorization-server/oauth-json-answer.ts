import type { Outgoing } from '../exchange.ts';
import { securityHeaders } from '../pages/security-headers.ts';
import { pythonJson } from './python-json.ts';

/**
 * An answer of the toolkit in JSON.
 * @param status HTTP status
 * @param body what to write
 * @param headers further headers
 * @returns the answer
 */
export function oauthJsonAnswer(status: number, body: object, headers: Outgoing['headers'] = {}): Outgoing {
  return {
    status,
    headers: { 'Content-Type': 'application/json', ...headers, ...securityHeaders },
    body: pythonJson(body),
  };
}
