import type { Operation, ResponseObject } from '../spec/operation.ts';

/** The documented response for a status: the exact one, else its range (`4XX`), else `default`; `null` where there is none. */
export function documentedResponse(operation: Operation, status: number): ResponseObject | null {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default'];
  for (const key of keys) {
    const found = operation.responses.find((response) => response.status === key);
    if (found !== undefined) return found;
  }
  return null;
}
