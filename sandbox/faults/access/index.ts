import type { Fault } from '../fault.ts';
import { anonymousReadAccepted } from './anonymous-read-accepted.ts';
import { anonymousWriteAccepted } from './anonymous-write-accepted.ts';
import { clientActsAsAdministrator } from './client-acts-as-administrator.ts';
import { expiredTokenAccepted } from './expired-token-accepted.ts';
import { foreignExclusionDeletable } from './foreign-exclusion-deletable.ts';
import { foreignIdAnswers403 } from './foreign-id-answers-403.ts';
import { foreignProductReadable } from './foreign-product-readable.ts';
import { foreignRowsListed } from './foreign-rows-listed.ts';
import { garbageTokenAccepted } from './garbage-token-accepted.ts';
import { refusedWriteHappens } from './refused-write-happens.ts';
import { revokedTokenAccepted } from './revoked-token-accepted.ts';
import { roleIgnoredOnRead } from './role-ignored-on-read.ts';
import { roleIgnoredOnWrite } from './role-ignored-on-write.ts';
import { roleNotEnough } from './role-not-enough.ts';
import { scopeIgnoredOnRead } from './scope-ignored-on-read.ts';
import { scopeIgnoredOnWrite } from './scope-ignored-on-write.ts';
import { tenancyIgnoredOnRead } from './tenancy-ignored-on-read.ts';
import { tenancyIgnoredOnWrite } from './tenancy-ignored-on-write.ts';
import { wrongSchemeAccepted } from './wrong-scheme-accepted.ts';

/** Who is let in, and as whom. */
export const accessFaults: readonly Fault[] = [
  anonymousReadAccepted,
  anonymousWriteAccepted,
  garbageTokenAccepted,
  wrongSchemeAccepted,
  revokedTokenAccepted,
  expiredTokenAccepted,
  scopeIgnoredOnWrite,
  scopeIgnoredOnRead,
  roleIgnoredOnRead,
  roleIgnoredOnWrite,
  roleNotEnough,
  tenancyIgnoredOnRead,
  tenancyIgnoredOnWrite,
  foreignRowsListed,
  foreignProductReadable,
  foreignExclusionDeletable,
  foreignIdAnswers403,
  refusedWriteHappens,
  clientActsAsAdministrator,
];
