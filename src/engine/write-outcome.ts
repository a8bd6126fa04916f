import type { Outcome } from '../check/outcome.ts';
import type { Run } from './run.ts';

/**
 * Writes what became of a case, without any secret.
 * @param run the run
 * @param outcome what became of it
 * @returns the same, masked
 */
export function writeOutcome(run: Pick<Run, 'secrets' | 'outcomes'>, outcome: Outcome): Outcome {
  if (outcome.outcome === 'checked' && outcome.findings.length === 0 && outcome.notValidatedReason === null) {
    // Names of the plan and numbers: nothing of an answer is in it.
    run.outcomes.append({ record: 'outcome', outcome });
    return outcome;
  }
  const text = JSON.stringify(outcome);
  const shown = run.secrets.mask(text);
  const masked = shown === text ? outcome : (JSON.parse(shown) as Outcome);
  run.outcomes.append({ record: 'outcome', outcome: masked });
  return masked;
}
