import type { Violation } from '../finding.ts';
import type { MemoryViolation } from './memory-record.ts';

/** What a rule of memory says, without what is the same for all of them. */
export interface MemoryFault {
  readonly rule: string;
  readonly kind?: Violation['kind'];
  /** Place in the answer, or empty for the whole. */
  readonly pointer: string;
  /** A value that was sent or seen before, or words. */
  readonly documented: string;
  readonly received: string;
  readonly message: string;
  readonly source: string;
  readonly fix: string;
}

/** A violation of the service's memory, at a step of its record; `null` for a list. */
export function memoryFault(step: number | null, fault: MemoryFault): MemoryViolation {
  return { step, violation: { kind: 'fault', blame: 'service', ...fault } };
}
