import type { ErrorCode } from '../errors.ts';
import type { Finding } from './finding.ts';

/** What became of one planned case: one line of `outcomes.jsonl`. */
export type Outcome = Checked | Skipped | Unable;

interface CaseReference {
  readonly caseId: string;
  readonly service: string;
  readonly operation: string;
  readonly aspect: string;
  readonly scenario: string;
  readonly identity: string;
}

/** The case was sent and every rule had its say. */
export interface Checked extends CaseReference {
  readonly outcome: 'checked';
  readonly status: number;
  /** True where a schema of the document judged the body (or the document promises none and none came). */
  readonly validated: boolean;
  /** Why the body was not validated; `null` where it was. */
  readonly notValidatedReason: string | null;
  /** Milliseconds. */
  readonly durationMs: number;
  /** Requests that this case cost, those for its data included. */
  readonly requests: number;
  readonly retries: number;
  readonly findings: readonly Finding[];
}

/** The case was not sent. */
export interface Skipped extends CaseReference {
  readonly outcome: 'skipped';
  readonly reason: string;
}

/** The case could not be tested. */
export interface Unable extends CaseReference {
  readonly outcome: 'unable';
  readonly code: ErrorCode;
  readonly reason: string;
}
