import type { Rule } from '../rule.ts';
import { bodyMatchesSchema } from './body-matches-schema.ts';
import { documentedContentType } from './documented-content-type.ts';
import { documentedStatus } from './documented-status.ts';
import { headersMatchSchema } from './headers-match-schema.ts';
import { noServerError } from './no-server-error.ts';
import { tokenRequired } from './token-required.ts';
import { validRequestAccepted } from './valid-request-accepted.ts';

/** The rules that every answer of the service itself must keep, gravest first. */
export const rules: readonly Rule[] = [
  noServerError,
  tokenRequired,
  documentedStatus,
  validRequestAccepted,
  documentedContentType,
  bodyMatchesSchema,
  headersMatchSchema,
];
