import type { Fault } from '../fault.ts';
import { cancelGivesCode } from './cancel-gives-code.ts';
import { clientChallengeMissing } from './client-challenge-missing.ts';
import { codeOfAnotherClientAccepted } from './code-of-another-client-accepted.ts';
import { codeReusable } from './code-reusable.ts';
import { companyOfUserMissing } from './company-of-user-missing.ts';
import { foreignApplicationsVisible } from './foreign-applications-visible.ts';
import { grantNotChecked } from './grant-not-checked.ts';
import { introspectionLies } from './introspection-lies.ts';
import { introspectionWithoutClient } from './introspection-without-client.ts';
import { lifetimeAsText } from './lifetime-as-text.ts';
import { lifetimeWrong } from './lifetime-wrong.ts';
import { missingSecretAccepted } from './missing-secret-accepted.ts';
import { missingVerifierAccepted } from './missing-verifier-accepted.ts';
import { noStoreMissing } from './no-store-missing.ts';
import { oldTokenSurvivesRefresh } from './old-token-survives-refresh.ts';
import { otherRedirectAccepted } from './other-redirect-accepted.ts';
import { refreshOfAnotherClientAccepted } from './refresh-of-another-client-accepted.ts';
import { refreshReusable } from './refresh-reusable.ts';
import { refreshTokenMissing } from './refresh-token-missing.ts';
import { revokeDoesNothing } from './revoke-does-nothing.ts';
import { scopeRequestIgnored } from './scope-request-ignored.ts';
import { scopeWidenedOnRefresh } from './scope-widened-on-refresh.ts';
import { stateChanged } from './state-changed.ts';
import { stateLost } from './state-lost.ts';
import { tokenErrorAnswers200 } from './token-error-answers-200.ts';
import { tokenErrorCodeWrong } from './token-error-code-wrong.ts';
import { tokenTypeMissing } from './token-type-missing.ts';
import { unknownCodeAccepted } from './unknown-code-accepted.ts';
import { unknownScopeAccepted } from './unknown-scope-accepted.ts';
import { unregisteredRedirectAccepted } from './unregistered-redirect-accepted.ts';
import { verifierIgnored } from './verifier-ignored.ts';
import { wrongPasswordAccepted } from './wrong-password-accepted.ts';
import { wrongSecretAccepted } from './wrong-secret-accepted.ts';

/** The authorization server. */
export const oauthFaults: readonly Fault[] = [
  codeReusable,
  unknownCodeAccepted,
  codeOfAnotherClientAccepted,
  wrongSecretAccepted,
  missingSecretAccepted,
  grantNotChecked,
  introspectionWithoutClient,
  refreshOfAnotherClientAccepted,
  unregisteredRedirectAccepted,
  otherRedirectAccepted,
  stateLost,
  stateChanged,
  verifierIgnored,
  missingVerifierAccepted,
  cancelGivesCode,
  wrongPasswordAccepted,
  scopeRequestIgnored,
  unknownScopeAccepted,
  scopeWidenedOnRefresh,
  refreshReusable,
  oldTokenSurvivesRefresh,
  revokeDoesNothing,
  introspectionLies,
  noStoreMissing,
  clientChallengeMissing,
  lifetimeWrong,
  lifetimeAsText,
  tokenTypeMissing,
  refreshTokenMissing,
  tokenErrorAnswers200,
  tokenErrorCodeWrong,
  foreignApplicationsVisible,
  companyOfUserMissing,
];
