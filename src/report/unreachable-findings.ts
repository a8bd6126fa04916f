import type { Finding } from '../check/finding.ts';
import type { Outcome, Unable } from '../check/outcome.ts';

/**
 * Turns cases that got no answer at all into findings about the environment, one per operation.
 *
 * A case without an answer has no response for a rule to look at, yet the verdict must know that the target was down.
 */
export function unreachableFindings(outcomes: readonly Outcome[]): readonly Finding[] {
  return outcomes
    .filter((outcome): outcome is Unable => outcome.outcome === 'unable' && outcome.code === 'TARGET_UNREACHABLE')
    .map((outcome) => ({
      id: `target-answers ${outcome.operation}`,
      rule: 'target-answers',
      kind: 'environment',
      blame: 'environment',
      service: outcome.service,
      operation: outcome.operation,
      case: outcome.scenario,
      identity: outcome.identity,
      pointer: '',
      documented: 'an answer',
      received: 'none',
      message: outcome.reason,
      source: 'RFC 9110 section 3.4',
      fix: 'Look at the target and the network on the way to it, then run again.',
      curl: null,
    }));
}
