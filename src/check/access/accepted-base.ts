import type { AccessCall, AccessRecord } from './access-record.ts';

/**
 * The accepted request of the identity that makes the objects of the run: what others are compared with.
 * @returns `null` where it was refused, so that nothing tells callers and data apart
 */
export function acceptedBase({ base, calls }: AccessRecord): AccessCall | null {
  const call = calls.find(({ planned }) => planned.identity === base && planned.scenario === 'as itself');
  const status = call?.exchange.response.status ?? 0;
  return call !== undefined && status >= 200 && status < 300 ? call : null;
}
