import type { Violation } from '../finding.ts';
import type { JourneyViolation } from './journey-record.ts';

/** What a rule of journeys says, without what is the same for all of them. */
export interface JourneyFault {
  readonly rule: string;
  /** Place in the answer; empty for what only several answers show. */
  readonly pointer?: string;
  readonly documented: string;
  readonly received: string;
  readonly message: string;
  /** The business rule, as in `loyalty rule R4`. */
  readonly source: string;
  readonly fix: string;
}

/**
 * A broken business rule, at a step of a journey.
 * @param step index of the step that is to blame
 * @param fault what the rule says
 * @param shownBy index of the step whose answer shows it; default: the same
 */
export function journeyFault(step: number, fault: JourneyFault, shownBy: number = step): JourneyViolation {
  const violation: Violation = { kind: 'fault', blame: 'service', pointer: '', ...fault };
  return { step, shownBy, violation };
}
