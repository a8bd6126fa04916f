import type { Fault } from '../fault.ts';
import { bodyFieldMissing } from './body-field-missing.ts';
import { bodyFieldNull } from './body-field-null.ts';
import { bodyFieldRenamed } from './body-field-renamed.ts';
import { bodyTruncated } from './body-truncated.ts';
import { bodyWithNan } from './body-with-nan.ts';
import { booleanAsText } from './boolean-as-text.ts';
import { dateBroken } from './date-broken.ts';
import { dateTimeBroken } from './date-time-broken.ts';
import { defaultNotAnswered } from './default-not-answered.ts';
import { emailBroken } from './email-broken.ts';
import { enumValueUndocumented } from './enum-value-undocumented.ts';
import { envelopeErrorsAsList } from './envelope-errors-as-list.ts';
import { envelopeGone } from './envelope-gone.ts';
import { envelopeMessageMissing } from './envelope-message-missing.ts';
import { integerAsFraction } from './integer-as-fraction.ts';
import { lastItemBroken } from './last-item-broken.ts';
import { listAsObject } from './list-as-object.ts';
import { listAsOneObject } from './list-as-one-object.ts';
import { nestedFieldBroken } from './nested-field-broken.ts';
import { nestedItemBroken } from './nested-item-broken.ts';
import { numberAsText } from './number-as-text.ts';
import { numberTooLarge } from './number-too-large.ts';
import { numberTooSmall } from './number-too-small.ts';
import { objectAsList } from './object-as-list.ts';
import { pageAsBareList } from './page-as-bare-list.ts';
import { textAsNumber } from './text-as-number.ts';
import { textAsObject } from './text-as-object.ts';
import { textTooLong } from './text-too-long.ts';
import { textTooShort } from './text-too-short.ts';
import { uriBroken } from './uri-broken.ts';
import { uuidBroken } from './uuid-broken.ts';

/** Bodies that a schema tells. */
export const bodyFaults: readonly Fault[] = [
  bodyFieldMissing,
  bodyFieldRenamed,
  bodyFieldNull,
  numberAsText,
  integerAsFraction,
  booleanAsText,
  textAsNumber,
  textAsObject,
  listAsObject,
  objectAsList,
  pageAsBareList,
  listAsOneObject,
  uuidBroken,
  emailBroken,
  dateBroken,
  dateTimeBroken,
  uriBroken,
  enumValueUndocumented,
  textTooLong,
  textTooShort,
  numberTooLarge,
  numberTooSmall,
  lastItemBroken,
  nestedFieldBroken,
  nestedItemBroken,
  envelopeGone,
  envelopeErrorsAsList,
  envelopeMessageMissing,
  defaultNotAnswered,
  bodyTruncated,
  bodyWithNan,
];
