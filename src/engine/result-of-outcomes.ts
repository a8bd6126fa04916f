import type { Outcome } from '../check/outcome.ts';
import type { ShownFinding } from '../report/run-report.ts';
import type { AspectResult } from './aspect-result.ts';

/**
 * Turns outcomes into what a test is told: a fault fails; what could not be tested is no failure of the contract, and says
 * why.
 * @param outcomes of one operation and aspect
 * @returns pass, fail or skip with its sentences
 */
export function resultOfOutcomes(outcomes: readonly Outcome[]): AspectResult {
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
