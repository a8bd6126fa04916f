import type { Exchange } from '../../../src/http/exchange.ts';

/**
 * An exchange with a token endpoint.
 * @param status of the answer
 * @param body of the answer, as JSON unless it is a text
 * @param headers of the answer
 * @returns the exchange
 */
export function sampleExchange(status: number, body: unknown, headers: Record<string, string> = {}): Exchange {
  return {
    request: { method: 'POST', url: 'http://127.0.0.1/backend/o/token/', headers: {}, body: 'grant_type=password' },
    response: {
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    startedAt: '2026-11-24T10:00:00.000Z',
    durationMs: 1,
    retries: 0,
  };
}
