import { placeLabel } from '../places/place-label.ts';
import type { CaseValues, ExpectedAnswer, Mutation, PlannedCase } from '../planned-case.ts';
import type { CaseSource } from './case-source.ts';

/** What a case that differs from the template in one thing is about. */
export interface Variation {
  readonly aspect: string;
  readonly scenario: string;
  /** What differs, in words, after the name of the place. */
  readonly difference: string;
  readonly mutation: Mutation;
  readonly values: CaseValues;
  readonly expected: ExpectedAnswer;
  readonly method?: string;
}

/**
 * A case that differs from the template in one thing.
 * @param source the operation and what is known of it
 * @param variation what differs
 * @returns the case
 */
export function variedCase(source: CaseSource, variation: Variation): PlannedCase {
  const { aspect, scenario, difference, mutation, values, expected, method } = variation;
  const label = placeLabel(mutation);
  return {
    id: [source.operation.id, aspect, label === '' ? scenario : `${scenario} ${label}`].join(' | '),
    operation: source.operation.id,
    service: source.operation.service,
    aspect,
    scenario,
    difference: label === '' ? difference : `${label} ${difference}`,
    mutation,
    identity: source.identity,
    method: method ?? null,
    values,
    expected,
  };
}
