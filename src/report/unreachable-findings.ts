import type { Finding, Violation } from '../check/finding.ts';
import { findingId } from '../check/finding-id.ts';
import type { Outcome, Unable } from '../check/outcome.ts';

/**
 * Turns cases that got no answer at all into findings about the environment, one per operation.
 *
 * A case without an answer has no response for a rule to look at, yet the verdict must know that the target was down.
 */
export function unreachableFindings(outcomes: readonly Outcome[]): readonly Finding[] {
  return outcomes
    .filter((outcome): outcome is Unable => outcome.outcome === 'unable' && outcome.code === 'TARGET_UNREACHABLE')
    .map(toFinding);
}

function toFinding(outcome: Unable): Finding {
  const violation: Violation = {
    rule: 'target-answers',
    kind: 'environment',
    blame: 'environment',
    pointer: '',
    documented: 'an answer',
    received: 'none',
    message: outcome.reason,
    source: 'RFC 9110 section 3.4',
    fix: 'Look at the target and the network on the way to it, then run again.',
  };
  const { service, operation, scenario, identity } = outcome;
  return {
    ...violation,
    id: findingId(violation, operation),
    service,
    operation,
    case: scenario,
    identity,
    curl: null,
  };
}
