import type { Verdict } from './run-report.ts';

/** What the verdict depends on, and nothing else does. */
export interface VerdictFacts {
  /** Faults that are not known. */
  readonly faults: number;
  readonly environment: number;
  readonly exercised: number;
  readonly services: readonly { readonly service: string; readonly error: string | null }[];
  readonly fullRightsToken: boolean;
  /** Why a token was refused, in one sentence; `null` where none was, or nothing is known of it. */
  readonly tokenRefusal?: string | null;
  readonly interrupted: boolean;
  /** Percent of valid cases that stayed unexplained. */
  readonly unexplainedShare: number;
  /** Percent that may stay so, `null` for no limit. */
  readonly maxUnexplained: number | null;
}

/**
 * Says what a run means (design section 5), with a sentence for each reason.
 *
 * A fault that is not known makes it `broken`, whatever else happened. Otherwise anything that kept the run from
 * looking makes it `unverified`.
 */
export function verdict(facts: VerdictFacts): { readonly verdict: Verdict; readonly reasons: readonly string[] } {
  const doubts = whyUnverified(facts);
  if (facts.faults > 0) return { verdict: 'broken', reasons: [countOfFaults(facts.faults), ...doubts] };
  return doubts.length > 0 ? { verdict: 'unverified', reasons: doubts } : { verdict: 'kept', reasons: [] };
}

function whyUnverified(facts: VerdictFacts): readonly string[] {
  const reasons: string[] = [];
  if (facts.interrupted) reasons.push('The run was interrupted before its end.');
  for (const { error } of facts.services) if (error !== null) reasons.push(withFullStop(error));
  if (!facts.fullRightsToken) {
    const why = facts.tokenRefusal == null ? '.' : `: ${withFullStop(facts.tokenRefusal)}`;
    reasons.push(`No identity with full rights got a token${why}`);
  }
  if (facts.environment > 0) {
    reasons.push(
      facts.environment === 1
        ? 'The target did not answer properly in one place, also when asked again.'
        : `The target did not answer properly in ${facts.environment} places, also when asked again.`,
    );
  }
  if (facts.exercised === 0) reasons.push('No operation was exercised.');
  if (facts.maxUnexplained !== null && facts.unexplainedShare > facts.maxUnexplained) {
    const share = Math.round(facts.unexplainedShare * 10) / 10;
    reasons.push(`${share} % of the valid cases stay unexplained; ${facts.maxUnexplained} % are allowed.`);
  }
  return reasons;
}

function countOfFaults(faults: number): string {
  return faults === 1 ? 'A documented promise was broken.' : `${faults} documented promises were broken.`;
}

function withFullStop(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
