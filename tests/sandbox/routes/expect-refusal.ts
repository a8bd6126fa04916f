import { expect } from '@playwright/test';
import type { Service } from '../../../sandbox/services.ts';
import { type LocalSandbox, localSandbox } from '../local-sandbox.ts';
import { documentComplaints } from './document-complaints.ts';
import { type Call, callAs } from './expect-success.ts';

/** A refused call of an operation and what it must answer. */
export interface RefusalCase {
  readonly name: string;
  readonly operation: string;
  call(sandbox: LocalSandbox): Call;
  readonly status?: 400 | 404 | 409;
  readonly errors: unknown;
}

/**
 * Expects a refusal: an envelope without data that names what is wrong, with a documented status.
 * @param service whose operation it is
 * @param expected the case
 */
export function expectRefusal(service: Service, expected: RefusalCase): void {
  const sandbox = localSandbox();
  const { status = 400, errors } = expected;
  const answer = callAs(sandbox, expected.call(sandbox));
  expect(answer.json).toEqual({ status, message: expect.any(String), errors, data: null });
  expect(answer.status).toBe(status);
  expect(documentComplaints(sandbox, service, expected.operation, answer)).toEqual([]);
}
