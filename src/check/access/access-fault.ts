import type { Violation } from '../finding.ts';
import type { AccessViolation } from './access-record.ts';

/** What a rule of access says, without what is the same for all of them. */
export type AccessFault = Omit<Violation, 'kind' | 'blame'>;

/** A violation of who may do what, at a call of its record. */
export function accessFault(call: number, fault: AccessFault): AccessViolation {
  return { call, violation: { kind: 'fault', blame: 'service', ...fault } };
}
