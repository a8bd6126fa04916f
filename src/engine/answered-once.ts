import type { CapturedValues } from '../exercise/captured-values.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
import { exerciseCase } from '../exercise/exercise-case.ts';
import type { PlannedCase } from '../plan/planned-case.ts';
import type { Run } from './run.ts';

/**
 * Sends a case, unless another aspect has sent the same request already: reads without a usable token, which both the
 * tests of the token and the matrix of identities ask about.
 * @param run the run
 * @param planned the case
 * @param scope objects it may share
 * @returns the case as it was sent
 * @throws SuiteError as `exerciseCase`
 */
export async function answeredOnce(run: Run, planned: PlannedCase, scope: CapturedValues): Promise<ExecutedCase> {
  const isShared = planned.expected.kind === 'unauthorized' && planned.operation.startsWith('GET ');
  if (!isShared || planned.method !== null) return exerciseCase(planned, scope, run.tools);
  const key = `${planned.identity} ${planned.operation}`;
  const answered = run.answered.get(key) ?? exerciseCase(planned, scope, run.tools);
  run.answered.set(key, answered);
  try {
    return { ...(await answered), planned };
  } catch (cause) {
    run.answered.delete(key);
    throw cause;
  }
}
