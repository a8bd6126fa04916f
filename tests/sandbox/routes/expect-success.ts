import { expect } from '@playwright/test';
import type { Service } from '../../../sandbox/services.ts';
import { type Answer, type LocalSandbox, localSandbox } from '../local-sandbox.ts';
import { documentComplaints } from './document-complaints.ts';

/** One call in few words: method and path below `/api/v1/`, and what is sent. */
export interface Call {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
}

/** A successful call of an operation and what it must answer. */
export interface SuccessCase {
  /** Tells it from other cases of the operation. */
  readonly name?: string;
  readonly operation: string;
  /** Prepares the sandbox where need be. */
  call(sandbox: LocalSandbox): Call;
  readonly status?: number;
  /** `status` in the body where it is another one. */
  readonly bodyStatus?: number;
  readonly message?: string;
  readonly errors?: Readonly<Record<string, readonly string[]>>;
  readonly data: unknown;
}

/**
 * Makes a call as the administrator of the first company.
 * @param sandbox where
 * @param call the call
 * @param account who calls
 * @returns the answer
 */
export function callAs(
  sandbox: LocalSandbox,
  { method, path, body }: Call,
  account: 'administrator' | 'apiUser' | 'noRole' | 'otherCompany' = 'administrator',
): Answer {
  return sandbox.askAs(account, `/api/v1/${path}`, {
    ...(method === undefined ? {} : { method }),
    ...(body === undefined ? {} : { body }),
  });
}

/**
 * Expects a success: status, message, data, and that the service's own document describes the answer.
 * @param service whose operation it is
 * @param expected the case
 */
export function expectSuccess(service: Service, expected: SuccessCase): void {
  const sandbox = localSandbox();
  const answer = callAs(sandbox, expected.call(sandbox));
  const { status = 200, bodyStatus = status, message = 'Success', errors = {}, data } = expected;
  expect(answer.json).toEqual({ status: bodyStatus, message, errors, data });
  expect(answer.status).toBe(status);
  expect(documentComplaints(sandbox, service, expected.operation, answer)).toEqual([]);
}
