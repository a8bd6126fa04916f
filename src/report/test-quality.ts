import type { Outcome } from '../check/outcome.ts';

/** How good the test data was: answers of refusal to requests that should have been accepted. */
export interface TestQuality {
  /** Valid cases that got an answer. */
  readonly valid: number;
  /** Those that were accepted. */
  readonly accepted: number;
  /** Those that were refused, by status. */
  readonly refused: Readonly<Record<string, number>>;
}

/** Where the cases of a run went. */
export interface AspectCount {
  readonly aspect: string;
  readonly cases: number;
}

/**
 * Counts what became of the valid cases.
 * @param outcomes all outcomes
 * @param validAspects aspects whose cases are valid requests
 */
export function testQuality(outcomes: readonly Outcome[], validAspects: readonly string[]): TestQuality {
  const refused: Record<string, number> = {};
  let valid = 0;
  let accepted = 0;
  for (const outcome of outcomes) {
    if (outcome.outcome !== 'checked' || !validAspects.includes(outcome.aspect)) continue;
    valid += 1;
    if (outcome.status < 300) accepted += 1;
    else if (outcome.status < 500) refused[outcome.status] = (refused[outcome.status] ?? 0) + 1;
  }
  return { valid, accepted, refused };
}

/**
 * Counts the judged cases of each aspect, most first.
 * @param outcomes all outcomes
 */
export function aspectCounts(outcomes: readonly Outcome[]): readonly AspectCount[] {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    if (outcome.outcome === 'checked') counts.set(outcome.aspect, (counts.get(outcome.aspect) ?? 0) + 1);
  }
  return [...counts].map(([aspect, cases]) => ({ aspect, cases })).sort((a, b) => b.cases - a.cases);
}
