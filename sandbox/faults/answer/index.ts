import type { Fault } from '../fault.ts';
import { acceptIgnored } from './accept-ignored.ts';
import { allowMissing } from './allow-missing.ts';
import { anyMediaTypeAccepted } from './any-media-type-accepted.ts';
import { challengeMissing } from './challenge-missing.ts';
import { contentTypeHtml } from './content-type-html.ts';
import { contentTypeMissing } from './content-type-missing.ts';
import { createdAnswers200 } from './created-answers-200.ts';
import { debugPageShown } from './debug-page-shown.ts';
import { deletionAnswers200 } from './deletion-answers-200.ts';
import { deletionOfUnknownIdAccepted } from './deletion-of-unknown-id-accepted.ts';
import { envelopeStatusWrong } from './envelope-status-wrong.ts';
import { errorAsHtml } from './error-as-html.ts';
import { errorBlamesOtherField } from './error-blames-other-field.ts';
import { errorFormChanged } from './error-form-changed.ts';
import { headerOfWrongType } from './header-of-wrong-type.ts';
import { locationLeadsNowhere } from './location-leads-nowhere.ts';
import { optionalKeyVanishes } from './optional-key-vanishes.ts';
import { passwordHashInTokenAnswer } from './password-hash-in-token-answer.ts';
import { redirectToLogin } from './redirect-to-login.ts';
import { serverErrorOnLongText } from './server-error-on-long-text.ts';
import { serverErrorOnMissingField } from './server-error-on-missing-field.ts';
import { serverErrorOnRead } from './server-error-on-read.ts';
import { serverErrorOnUnknownId } from './server-error-on-unknown-id.ts';
import { tokenInBody } from './token-in-body.ts';
import { tracebackInError } from './traceback-in-error.ts';
import { unauthorizedAnswers403 } from './unauthorized-answers-403.ts';
import { undeclaredMethodAccepted } from './undeclared-method-accepted.ts';
import { undeclaredProperty } from './undeclared-property.ts';
import { unknownIdAnswers200 } from './unknown-id-answers-200.ts';
import { updateAnswers202 } from './update-answers-202.ts';

/** Envelopes, statuses, headers and refusals, and what bodies must not tell. */
export const answerFaults: readonly Fault[] = [
  undeclaredProperty,
  optionalKeyVanishes,
  envelopeStatusWrong,
  tokenInBody,
  passwordHashInTokenAnswer,
  debugPageShown,
  tracebackInError,
  createdAnswers200,
  updateAnswers202,
  deletionAnswers200,
  redirectToLogin,
  serverErrorOnRead,
  serverErrorOnMissingField,
  serverErrorOnLongText,
  serverErrorOnUnknownId,
  unauthorizedAnswers403,
  challengeMissing,
  unknownIdAnswers200,
  deletionOfUnknownIdAccepted,
  undeclaredMethodAccepted,
  allowMissing,
  anyMediaTypeAccepted,
  acceptIgnored,
  contentTypeHtml,
  contentTypeMissing,
  headerOfWrongType,
  errorAsHtml,
  errorFormChanged,
  errorBlamesOtherField,
  locationLeadsNowhere,
];
