import { authorizationAnswer } from './authorization-answer.ts';
import { clientAuthenticated } from './client-authenticated.ts';
import { codeUsedOnce } from './code-used-once.ts';
import { consentAsked } from './consent-asked.ts';
import { introspectionTellsTruth } from './introspection-tells-truth.ts';
import { leakedSecret } from './leaked-secret.ts';
import { noServerError } from './no-server-error.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { pkceVerified } from './pkce-verified.ts';
import { redirectRegistered } from './redirect-registered.ts';
import { refreshRotates } from './refresh-rotates.ts';
import { revocationAnswers200 } from './revocation-answers-200.ts';
import { revokedTokenRefused } from './revoked-token-refused.ts';
import { scopeNeverWidened } from './scope-never-widened.ts';
import { stateKept } from './state-kept.ts';
import { tenancyKept } from './tenancy-kept.ts';
import { tokenAnswer } from './token-answer.ts';

/** Every rule of OAuth, the most telling first. */
export const oauthRules: readonly OAuthRule[] = [
  noServerError,
  clientAuthenticated,
  codeUsedOnce,
  redirectRegistered,
  stateKept,
  consentAsked,
  authorizationAnswer,
  pkceVerified,
  refreshRotates,
  scopeNeverWidened,
  revokedTokenRefused,
  introspectionTellsTruth,
  revocationAnswers200,
  tenancyKept,
  leakedSecret,
  tokenAnswer,
];
