import type { CaseValues, ExpectedAnswer, Mutation, PlannedCase } from '../planned-case.ts';
import type { CaseSource } from './case-source.ts';
import { variedCase } from './varied-case.ts';

/** Heading of the tests that break the rules of HTTP rather than those of a field. */
export const PROTOCOL = 'protocol';

/** What a case about the request as a whole is about. */
export interface ProtocolVariation {
  readonly scenario: string;
  readonly difference: string;
  /** `syntax`, `media type`, `accept`, `method` … */
  readonly keyword: string;
  readonly values: CaseValues;
  readonly expected: ExpectedAnswer;
  readonly side?: Mutation['side'];
  readonly method?: string;
}

/**
 * A case about the request as a whole.
 * @param source the operation and what is known of it
 * @param variation what differs
 * @returns the case
 */
export function protocolCase(source: CaseSource, variation: ProtocolVariation): PlannedCase {
  const { scenario, difference, keyword, values, expected, side, method } = variation;
  return variedCase(source, {
    aspect: PROTOCOL,
    scenario,
    difference,
    mutation: { location: 'request', pointer: '', keyword, side: side ?? 'outside' },
    values,
    expected,
    ...(method === undefined ? {} : { method }),
  });
}
