import type { Fault } from '../fault.ts';
import { boundaryValueRefused } from './boundary-value-refused.ts';
import { brokenDateAccepted } from './broken-date-accepted.ts';
import { brokenDateTimeAccepted } from './broken-date-time-accepted.ts';
import { brokenEmailAccepted } from './broken-email-accepted.ts';
import { brokenUuidAccepted } from './broken-uuid-accepted.ts';
import { duplicateSkuAccepted } from './duplicate-sku-accepted.ts';
import { emptyListAccepted } from './empty-list-accepted.ts';
import { enumValueAccepted } from './enum-value-accepted.ts';
import { enumValueRefused } from './enum-value-refused.ts';
import { largeNumberAccepted } from './large-number-accepted.ts';
import { longTextAccepted } from './long-text-accepted.ts';
import { malformedJsonAccepted } from './malformed-json-accepted.ts';
import { missingFieldAccepted } from './missing-field-accepted.ts';
import { nestedViolationAccepted } from './nested-violation-accepted.ts';
import { nullAccepted } from './null-accepted.ts';
import { nullRefused } from './null-refused.ts';
import { queryEnumAccepted } from './query-enum-accepted.ts';
import { reasonCodeUnchecked } from './reason-code-unchecked.ts';
import { shortTextAccepted } from './short-text-accepted.ts';
import { smallNumberAccepted } from './small-number-accepted.ts';
import { textForNumberAccepted } from './text-for-number-accepted.ts';
import { tooManyItemsAccepted } from './too-many-items-accepted.ts';
import { unknownMemberAccepted } from './unknown-member-accepted.ts';
import { unknownReferenceAccepted } from './unknown-reference-accepted.ts';
import { wrongTypeAccepted } from './wrong-type-accepted.ts';

/** What is let in, and what is not. */
export const inputFaults: readonly Fault[] = [
  missingFieldAccepted,
  nullAccepted,
  wrongTypeAccepted,
  textForNumberAccepted,
  brokenUuidAccepted,
  brokenEmailAccepted,
  brokenDateAccepted,
  brokenDateTimeAccepted,
  enumValueAccepted,
  queryEnumAccepted,
  longTextAccepted,
  shortTextAccepted,
  smallNumberAccepted,
  largeNumberAccepted,
  emptyListAccepted,
  tooManyItemsAccepted,
  nestedViolationAccepted,
  unknownReferenceAccepted,
  unknownMemberAccepted,
  reasonCodeUnchecked,
  malformedJsonAccepted,
  duplicateSkuAccepted,
  boundaryValueRefused,
  nullRefused,
  enumValueRefused,
];
