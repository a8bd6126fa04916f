import { SuiteError } from '../errors.ts';
import { capturedValues } from '../exercise/captured-values.ts';
import { exerciseCase } from '../exercise/exercise-case.ts';
import { derivedCase } from './derived-case.ts';
import type { Run } from './run.ts';

/** Whether an operation takes its template, asked right before or after a case that differs from it. */
export interface Control {
  readonly accepted: boolean;
  /** Why not; `null` where it is accepted. */
  readonly reason: string | null;
}

/**
 * Sends the template of an operation with fresh data: only what is accepted without a mutation can be refused for it, or
 * be blamed for refusing it (control pair, design section 7).
 * @param run the run
 * @param operation id of the operation
 * @returns whether it was accepted
 */
export async function control(run: Run, operation: string): Promise<Control> {
  const template = run.plan.cases.find((one) => one.operation === operation && one.scenario === 'smallest valid');
  if (template === undefined) return { accepted: false, reason: `The plan has no valid request for ${operation}.` };
  const planned = derivedCase(template, { aspect: 'control', scenario: 'control', difference: null });
  try {
    const { exchange } = await exerciseCase(planned, capturedValues(), run.tools);
    const { status, body } = exchange.response;
    if (status >= 200 && status < 300) return { accepted: true, reason: null };
    return {
      accepted: false,
      reason: `The template is refused with ${status}: ${body.replace(/\s+/g, ' ').slice(0, 200)}`,
    };
  } catch (cause) {
    if (cause instanceof SuiteError) return { accepted: false, reason: cause.message };
    throw cause;
  }
}
