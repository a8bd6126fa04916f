import { buildRequest } from '../../../src/exercise/build-request.ts';
import type { ExecutedCase } from '../../../src/exercise/executed-case.ts';
import type { CaseValues } from '../../../src/plan/planned-case.ts';
import type { Operation } from '../../../src/spec/operation.ts';

/** Origin of the target in these tests. */
export const BASE_URL = 'http://127.0.0.1:9000';

const NO_VALUES: CaseValues = { path: {}, query: {}, header: {}, cookie: {}, body: null };

/** What of a sent case matters. */
export interface SmallCase {
  readonly operation: Operation;
  /** Values of the plan, with placeholders. */
  readonly planned?: Partial<CaseValues>;
  /** The same, filled; default those of the plan. */
  readonly values?: Partial<CaseValues>;
  readonly sources?: readonly ExecutedCase[];
  readonly identity?: string;
  readonly status?: number;
  readonly answer?: unknown;
}

/**
 * A case as it was sent, written by hand.
 * @param given what matters of it
 * @returns the case
 */
export function executed(given: SmallCase): ExecutedCase {
  const { operation, sources = [], identity = 'administrator' } = given;
  const values: CaseValues = { ...NO_VALUES, ...(given.values ?? given.planned) };
  const authorization = identity === 'anonymous' ? null : `Bearer token-of-${identity}`;
  return {
    planned: {
      id: `${operation.id} | valid requests | smallest valid`,
      operation: operation.id,
      service: operation.service,
      aspect: 'valid requests',
      scenario: 'smallest valid',
      difference: null,
      mutation: null,
      identity,
      method: null,
      values: { ...NO_VALUES, ...given.planned },
      expected: { kind: 'accepted', statuses: ['2XX'] },
    },
    values,
    sources,
    requests: 1 + sources.length,
    exchange: {
      request: buildRequest(operation, { method: null }, values, BASE_URL, authorization),
      response: { status: given.status ?? 200, headers: {}, body: JSON.stringify(given.answer ?? null) },
      startedAt: '2026-11-25T00:00:00.000Z',
      durationMs: 1,
      retries: 0,
    },
  };
}

/**
 * A link as the plan holds it.
 * @param operation id of the operation that gives the value
 * @param value runtime expression
 * @param role empty for the usual one
 * @returns the placeholder
 */
export function link(operation: string, value: string, role = ''): { readonly $link: object } {
  return { $link: { operation, value, role, optional: false } };
}
