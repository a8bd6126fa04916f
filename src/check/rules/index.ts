import type { Rule } from '../rule.ts';
import { bodyMatchesSchema } from './body-matches-schema.ts';
import { debugPageHidden } from './debug-page-hidden.ts';
import { documentedContentType } from './documented-content-type.ts';
import { documentedStatus } from './documented-status.ts';
import { envelopeMatchesStatus } from './envelope-matches-status.ts';
import { errorForm } from './error-form.ts';
import { headersMatchSchema } from './headers-match-schema.ts';
import { invalidRequestRefused } from './invalid-request-refused.ts';
import { leakedSecret } from './leaked-secret.ts';
import { mediaTypeRefused } from './media-type-refused.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { noServerError } from './no-server-error.ts';
import { readOnlyStays } from './read-only-stays.ts';
import { tokenRequired } from './token-required.ts';
import { undeclaredProperty } from './undeclared-property.ts';
import { unknownIdIs404 } from './unknown-id-is-404.ts';
import { validRequestAccepted } from './valid-request-accepted.ts';

/** The rules that every answer of the service itself must keep, gravest first. */
export const rules: readonly Rule[] = [
  noServerError,
  debugPageHidden,
  leakedSecret,
  tokenRequired,
  readOnlyStays,
  invalidRequestRefused,
  methodNotAllowed,
  mediaTypeRefused,
  unknownIdIs404,
  documentedStatus,
  validRequestAccepted,
  errorForm,
  envelopeMatchesStatus,
  documentedContentType,
  bodyMatchesSchema,
  headersMatchSchema,
  undeclaredProperty,
];
