import type { Outcome } from '../check/outcome.ts';
import type { ShownFinding } from '../report/run-report.ts';
import type { AspectResult } from './aspect-result.ts';
import { exerciseAndCheck } from './exercise-and-check.ts';
import type { Run } from './run.ts';

/**
 * Sends all cases of one operation and aspect; as many at once as the client lets through.
 * @param run the run
 * @param operation id of the operation
 * @param aspect name of the aspect
 * @returns pass, fail or skip with its sentences
 */
export async function exerciseAspect(run: Run, operation: string, aspect: string): Promise<AspectResult> {
  const cases = run.plan.cases.filter((planned) => planned.operation === operation && planned.aspect === aspect);
  const skip = run.plan.skips.find((one) => one.operation === operation && one.aspect === aspect);
  const reference = { operation, aspect, scenario: 'all', identity: '' };
  if (cases.length === 0 && skip !== undefined) {
    run.outcomes.append({
      record: 'outcome',
      outcome: {
        ...reference,
        caseId: `${operation} | ${aspect}`,
        service: skip.service,
        outcome: 'skipped',
        reason: skip.reason,
      },
    });
    return { outcome: 'skipped', messages: [skip.reason], attachments: [] };
  }
  const outcomes = await Promise.all(cases.map((planned) => exerciseAndCheck(run, planned)));
  return aspectResult(outcomes);
}

/** A fault fails; what could not be tested is no failure of the contract, and says why. */
function aspectResult(outcomes: readonly Outcome[]): AspectResult {
  const findings: readonly ShownFinding[] = outcomes.flatMap((outcome) =>
    outcome.outcome === 'checked' ? outcome.findings : [],
  );
  const faults = findings.filter((finding) => finding.kind === 'fault');
  if (faults.length > 0) {
    return {
      outcome: 'failed',
      messages: faults.map((fault) =>
        [fault.message, `Documented: ${fault.documented}`, `Received: ${fault.received}`, fault.curl ?? ''].join('\n'),
      ),
      attachments: faults.slice(0, 5).flatMap((fault) => [
        { name: 'request', contentType: 'text/plain', body: fault.request ?? '' },
        { name: 'response', contentType: 'text/plain', body: fault.response ?? '' },
      ]),
    };
  }
  const untested = outcomes.flatMap((outcome) => (outcome.outcome === 'checked' ? [] : [outcome]));
  if (untested.length > 0 && untested.length === outcomes.length) {
    const unable = untested.some((outcome) => outcome.outcome === 'unable');
    return {
      outcome: unable ? 'unable' : 'skipped',
      messages: untested.map((outcome) => outcome.reason),
      attachments: [],
    };
  }
  return { outcome: 'passed', messages: [], attachments: [] };
}
