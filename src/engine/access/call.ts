import type { AccessCall } from '../../check/access/access-record.ts';
import type { Unable } from '../../check/outcome.ts';
import { SuiteError } from '../../errors.ts';
import type { ExecutedCase } from '../../exercise/executed-case.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';

/** A caller's request as it was sent, with what was seen around it; or why it could not be sent. */
export interface Call {
  readonly planned: PlannedCase;
  readonly executed: ExecutedCase | null;
  /** Why it could not be sent; `null` where it was. */
  readonly unable: Pick<Unable, 'code' | 'reason'> | null;
  readonly foreign: AccessCall['foreign'];
  readonly changed: AccessCall['changed'];
  readonly shown: AccessCall['shown'];
}

/**
 * Sends a caller's request.
 * @param planned the case
 * @param send sends it
 * @returns the call; what keeps it from being sent is data
 */
export async function call(planned: PlannedCase, send: () => Promise<ExecutedCase>): Promise<Call> {
  const around = { planned, foreign: [], changed: [], shown: [] };
  try {
    return { ...around, executed: await send(), unable: null };
  } catch (cause) {
    if (!(cause instanceof SuiteError)) throw cause;
    return { ...around, executed: null, unable: { code: cause.code, reason: cause.message } };
  }
}
