import type { CaseKind } from './case-source.ts';
import { combinations } from './combinations.ts';
import { duplicateParameter } from './duplicate-parameter.ts';
import { emptyBody } from './empty-body.ts';
import { everyOptional } from './every-optional.ts';
import { formBody } from './form-body.ts';
import { insideValues } from './inside-values.ts';
import { malformedId } from './malformed-id.ts';
import { malformedJson } from './malformed-json.ts';
import { malformedToken } from './malformed-token.ts';
import { missingContentType } from './missing-content-type.ts';
import { missingRequired } from './missing-required.ts';
import { noToken } from './no-token.ts';
import { notAcceptable } from './not-acceptable.ts';
import { optionalAlone } from './optional-alone.ts';
import { otherBodyType } from './other-body-type.ts';
import { otherMediaType } from './other-media-type.ts';
import { outsideValues } from './outside-values.ts';
import { randomInvalid } from './random-invalid.ts';
import { randomValid } from './random-valid.ts';
import { readOnlyFields } from './read-only-fields.ts';
import { smallestValid } from './smallest-valid.ts';
import { undeclaredMethods } from './undeclared-methods.ts';
import { unknownId } from './unknown-id.ts';
import { unknownKeys } from './unknown-keys.ts';
import { unknownReference } from './unknown-reference.ts';

/** The kinds of case of every profile. The first is the template. */
export const smokeKinds: readonly CaseKind[] = [smallestValid, noToken, malformedToken];

/** The kinds of case in the order in which they are sent, those that tell most first. The first is the template. */
export const caseKinds: readonly CaseKind[] = [
  smallestValid,
  everyOptional,
  noToken,
  malformedToken,
  missingRequired,
  outsideValues,
  unknownId,
  malformedId,
  unknownReference,
  otherBodyType,
  malformedJson,
  emptyBody,
  otherMediaType,
  notAcceptable,
  undeclaredMethods,
  insideValues,
  optionalAlone,
  readOnlyFields,
  unknownKeys,
  combinations,
  missingContentType,
  formBody,
  duplicateParameter,
];

/** Those of `caseKinds`, and random ones. */
export const nightlyKinds: readonly CaseKind[] = [...caseKinds, randomValid, randomInvalid];
