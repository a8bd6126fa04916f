import type { Fault } from '../fault.ts';
import { documentAsHtml } from './document-as-html.ts';
import { documentFails } from './document-fails.ts';
import { documentInvalid } from './document-invalid.ts';
import { documentReferenceDangling } from './document-reference-dangling.ts';
import { documentTruncated } from './document-truncated.ts';
import { operationIdRepeated } from './operation-id-repeated.ts';
import { operationVanished } from './operation-vanished.ts';
import { parameterBecameRequired } from './parameter-became-required.ts';
import { requestEnumShrank } from './request-enum-shrank.ts';
import { requestFieldBecameRequired } from './request-field-became-required.ts';
import { responseFieldRemoved } from './response-field-removed.ts';
import { responseTypeChanged } from './response-type-changed.ts';

/** Documents. */
export const documentFaults: readonly Fault[] = [
  documentInvalid,
  documentReferenceDangling,
  documentAsHtml,
  documentTruncated,
  documentFails,
  operationIdRepeated,
  operationVanished,
  parameterBecameRequired,
  requestFieldBecameRequired,
  requestEnumShrank,
  responseTypeChanged,
  responseFieldRemoved,
];
