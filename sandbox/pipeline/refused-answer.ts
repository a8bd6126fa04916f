import { Conflict } from '../loyalty/conflict.ts';
import { FieldRefused } from '../loyalty/field-refused.ts';
import { NotFound } from '../loyalty/not-found.ts';
import { RuleBroken } from '../loyalty/rule-broken.ts';
import { type ErrorDetail, Refusal } from '../serializer/refusal.ts';

/** The envelope of a refused call. */
export interface RefusedBody {
  readonly status: number;
  readonly message: string;
  readonly errors: ErrorDetail;
  readonly data: null;
}

function refused(status: number, message: string, errors: ErrorDetail): RefusedBody {
  return { status, message, errors, data: null };
}

/**
 * The envelope that answers a refusal, of validation or of the domain.
 * @param reason what validation returned or the domain threw
 * @returns the envelope, or null if the reason is no refusal but a failure of the sandbox
 */
export function refusedAnswer(reason: unknown): RefusedBody | null {
  if (reason instanceof Refusal) return refused(400, 'Validation error', reason.detail);
  if (reason instanceof FieldRefused) return refused(400, 'Validation error', { [reason.field]: [reason.message] });
  if (reason instanceof RuleBroken) return refused(400, reason.message, { ExceptionString: [reason.message] });
  if (reason instanceof NotFound) return refused(404, reason.message, { ExceptionString: [reason.message] });
  if (reason instanceof Conflict) return refused(409, reason.message, { ExceptionString: [reason.message] });
  return null;
}
