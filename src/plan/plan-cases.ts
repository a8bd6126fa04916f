import type { CaseSource, Unplanned } from './cases/case-source.ts';
import type { PlannedCase } from './planned-case.ts';
import { profiles } from './profiles.ts';
import { wireForm } from './wire-form.ts';

/** The cases of one operation, and what is not among them. */
export interface OperationCases {
  readonly cases: readonly PlannedCase[];
  readonly unplanned: readonly Unplanned[];
}

/**
 * Plans the cases of one operation by value per request: no request is sent twice, and no more are than the profile allows.
 * @param source the operation and what is known of it
 * @returns cases, the template first
 */
export function planCases(source: CaseSource): OperationCases {
  const { kinds, most } = profiles[source.profile];
  const cases: PlannedCase[] = [];
  const unplanned: Unplanned[] = [];
  const seen = new Set<string>();
  for (const made of kinds.flatMap((kind) => kind(source))) {
    if ('reason' in made) {
      unplanned.push(made);
      continue;
    }
    const form = wireForm(made);
    const reason = seen.has(form)
      ? 'another case sends the same request'
      : cases.length >= most
        ? `more than ${most} cases of one operation`
        : null;
    if (reason === null) {
      seen.add(form);
      cases.push(made);
    } else if (made.mutation !== null) {
      unplanned.push({ mutation: made.mutation, scenario: made.scenario, reason });
    }
  }
  return { cases, unplanned };
}
