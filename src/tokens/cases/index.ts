import type { GrantCase } from '../trial/grant-case.ts';
import { foreignApplication } from './applications/foreign-application.ts';
import { allRedirectUrls } from './authorization-code/all-redirect-urls.ts';
import { anotherGrant } from './authorization-code/another-grant.ts';
import { anotherRedirectUri } from './authorization-code/another-redirect-uri.ts';
import { cancel } from './authorization-code/cancel.ts';
import { codeGiven } from './authorization-code/code-given.ts';
import { codeOfAnotherApplication } from './authorization-code/code-of-another-application.ts';
import { codeUsedTwice } from './authorization-code/code-used-twice.ts';
import { expiredCode } from './authorization-code/expired-code.ts';
import { missingRedirectUri } from './authorization-code/missing-redirect-uri.ts';
import { missingVerifier } from './authorization-code/missing-verifier.ts';
import { noChallenge } from './authorization-code/no-challenge.ts';
import { plainChallenge } from './authorization-code/plain-challenge.ts';
import { redirectUrlCases } from './authorization-code/redirect-url-cases.ts';
import { scopeRead } from './authorization-code/scope-read.ts';
import { secretInForm } from './authorization-code/secret-in-form.ts';
import { unknownApplication } from './authorization-code/unknown-application.ts';
import { unknownCode } from './authorization-code/unknown-code.ts';
import { unknownResponseType } from './authorization-code/unknown-response-type.ts';
import { unknownScope } from './authorization-code/unknown-scope.ts';
import { unregisteredRedirectUri } from './authorization-code/unregistered-redirect-uri.ts';
import { wrongSecret } from './authorization-code/wrong-secret.ts';
import { wrongVerifier } from './authorization-code/wrong-verifier.ts';
import { codeGrantNotAllowed } from './client-credentials/code-grant-not-allowed.ts';
import { grantNotAllowed } from './client-credentials/grant-not-allowed.ts';
import { noSecret } from './client-credentials/no-secret.ts';
import { onlyRead } from './client-credentials/only-read.ts';
import { parametersInQuery } from './client-credentials/parameters-in-query.ts';
import { scopeOfNobody } from './client-credentials/scope-of-nobody.ts';
import { secretInBody } from './client-credentials/secret-in-body.ts';
import { secretInHeader } from './client-credentials/secret-in-header.ts';
import { unknownClient } from './client-credentials/unknown-client.ts';
import { wrongSecretInBody } from './client-credentials/wrong-secret-in-body.ts';
import { wrongSecretInHeader } from './client-credentials/wrong-secret-in-header.ts';
import { livingToken } from './introspection/living-token.ts';
import { revokedToken } from './introspection/revoked-token.ts';
import { tokenOfNobody } from './introspection/token-of-nobody.ts';
import { withoutApplication } from './introspection/without-application.ts';
import { wrongSecretForIntrospection } from './introspection/wrong-secret-for-introspection.ts';
import { formNoSecret } from './password/form-no-secret.ts';
import { formScopeRead } from './password/form-scope-read.ts';
import { formToken } from './password/form-token.ts';
import { formUnknownScope } from './password/form-unknown-scope.ts';
import { formWrongPassword } from './password/form-wrong-password.ts';
import { formWrongSecret } from './password/form-wrong-secret.ts';
import { jsonArray } from './password/json-array.ts';
import { jsonGet } from './password/json-get.ts';
import { jsonMissingPassword } from './password/json-missing-password.ts';
import { jsonToken } from './password/json-token.ts';
import { jsonUnknownUser } from './password/json-unknown-user.ts';
import { jsonWrongGrantType } from './password/json-wrong-grant-type.ts';
import { jsonWrongPassword } from './password/json-wrong-password.ts';
import { afterRevocation } from './refresh-token/after-revocation.ts';
import { anotherApplication } from './refresh-token/another-application.ts';
import { narrowerScope } from './refresh-token/narrower-scope.ts';
import { oldAccessToken } from './refresh-token/old-access-token.ts';
import { rotation } from './refresh-token/rotation.ts';
import { unknownRefreshToken } from './refresh-token/unknown-refresh-token.ts';
import { widerScope } from './refresh-token/wider-scope.ts';
import { wrongSecretOfApplication } from './refresh-token/wrong-secret-of-application.ts';
import { accessToken } from './revocation/access-token.ts';
import { refreshTokenRevoked } from './revocation/refresh-token-revoked.ts';
import { unknownToken } from './revocation/unknown-token.ts';
import { wrongSecretForRevocation } from './revocation/wrong-secret-for-revocation.ts';
import { get } from './token-endpoint/get.ts';
import { jsonBody } from './token-endpoint/json-body.ts';
import { noGrantType } from './token-endpoint/no-grant-type.ts';
import { unsupportedGrant } from './token-endpoint/unsupported-grant.ts';
import { wrongContentType } from './token-endpoint/wrong-content-type.ts';

/** Every case of every grant, in the order of the report; the slow one comes last. */
export const grantCases: readonly GrantCase[] = [
  jsonToken,
  jsonWrongPassword,
  jsonUnknownUser,
  jsonMissingPassword,
  jsonWrongGrantType,
  jsonArray,
  jsonGet,
  formToken,
  formScopeRead,
  formWrongPassword,
  formWrongSecret,
  formUnknownScope,
  formNoSecret,
  codeGiven,
  secretInForm,
  wrongVerifier,
  missingVerifier,
  plainChallenge,
  noChallenge,
  codeUsedTwice,
  unknownCode,
  codeOfAnotherApplication,
  anotherGrant,
  anotherRedirectUri,
  missingRedirectUri,
  wrongSecret,
  cancel,
  unregisteredRedirectUri,
  unknownApplication,
  unknownScope,
  unknownResponseType,
  scopeRead,
  allRedirectUrls,
  ...redirectUrlCases,
  secretInHeader,
  secretInBody,
  onlyRead,
  wrongSecretInHeader,
  wrongSecretInBody,
  noSecret,
  unknownClient,
  grantNotAllowed,
  codeGrantNotAllowed,
  scopeOfNobody,
  parametersInQuery,
  rotation,
  oldAccessToken,
  anotherApplication,
  wrongSecretOfApplication,
  unknownRefreshToken,
  narrowerScope,
  widerScope,
  afterRevocation,
  accessToken,
  refreshTokenRevoked,
  unknownToken,
  wrongSecretForRevocation,
  livingToken,
  revokedToken,
  tokenOfNobody,
  withoutApplication,
  wrongSecretForIntrospection,
  unsupportedGrant,
  noGrantType,
  jsonBody,
  wrongContentType,
  get,
  foreignApplication,
  expiredCode,
];
