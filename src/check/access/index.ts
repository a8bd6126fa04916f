import type { AccessRecord, AccessRule, AccessViolation } from './access-record.ts';
import { actsAsOwner } from './acts-as-owner.ts';
import { expiredTokenRefused } from './expired-token-refused.ts';
import { refusalChangesNothing } from './refusal-changes-nothing.ts';
import { revokedTokenRefused } from './revoked-token-refused.ts';
import { roleRequired } from './role-required.ts';
import { sameAnswerForAll } from './same-answer-for-all.ts';
import { scopeRequired } from './scope-required.ts';
import { tenancyKept } from './tenancy-kept.ts';

/** The rules about who may do what, gravest first. */
const accessRules: readonly AccessRule[] = [
  tenancyKept,
  refusalChangesNothing,
  revokedTokenRefused,
  expiredTokenRefused,
  roleRequired,
  scopeRequired,
  actsAsOwner,
  sameAnswerForAll,
];

/**
 * Lets every rule judge what the callers of one operation were answered.
 * @param record what they were answered
 * @returns violations, each with the call that showed it
 */
export function accessViolations(record: AccessRecord): readonly AccessViolation[] {
  return accessRules.flatMap((rule) => rule(record));
}
