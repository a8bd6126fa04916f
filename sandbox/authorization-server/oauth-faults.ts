/** A JSON object, as token answers are. */
type Answer = Readonly<Record<string, unknown>>;

/**
 * Planted weaknesses of the authorization server, all off unless asked for. They are read at each request, so that a
 * test may switch one on and off.
 */
export interface OAuthFaults {
  /** A code works more than once. */
  readonly codeReusable?: boolean;
  /** A code works after its 60 seconds. */
  readonly expiredCodeAccepted?: boolean;
  /** A code works for another application than the one it was given to. */
  readonly codeOfAnotherClientAccepted?: boolean;
  /** Any string works as a code. */
  readonly unknownCodeAccepted?: boolean;
  /** Any client secret is right. */
  readonly wrongSecretAccepted?: boolean;
  /** A client that sends no secret at all is right. */
  readonly missingSecretAccepted?: boolean;
  /** `/backend/o/authorize/` redirects anywhere. */
  readonly unregisteredRedirectAccepted?: boolean;
  /** The token endpoint takes another `redirect_uri` than the code was given for. */
  readonly otherRedirectAcceptedForCode?: boolean;
  /** `state` does not come back. */
  readonly stateLost?: boolean;
  /** Another `state` comes back. */
  readonly stateChanged?: boolean;
  /** A wrong PKCE verifier is right. */
  readonly verifierIgnored?: boolean;
  /** A missing PKCE verifier is right. */
  readonly missingVerifierAccepted?: boolean;
  /** Cancel on the consent page gives a code. */
  readonly cancelGivesCode?: boolean;
  /** No consent page: who is signed in has agreed. */
  readonly consentSkipped?: boolean;
  /** The consent page can be posted without its CSRF token, the login page too. */
  readonly csrfIgnored?: boolean;
  /** After the login, `next` may lead to another host. */
  readonly foreignNextFollowed?: boolean;
  /** Any password is right, on the login page and for the password grant. */
  readonly wrongPasswordAccepted?: boolean;
  /** Every application may use every grant. */
  readonly grantNotChecked?: boolean;
  /** A scope that does not exist is granted. */
  readonly unknownScopeAccepted?: boolean;
  /** All scopes are granted whatever was asked for. */
  readonly scopeIgnored?: boolean;
  /** A refresh may widen the scope. */
  readonly scopeWidenedOnRefresh?: boolean;
  /** A refresh token works more than once. */
  readonly refreshReusable?: boolean;
  /** A refresh token works for another application. */
  readonly refreshOfAnotherClientAccepted?: boolean;
  /** The old access token outlives its refresh. */
  readonly oldAccessTokenSurvivesRefresh?: boolean;
  /** Revocation answers 200 and does nothing. */
  readonly revokeDoesNothing?: boolean;
  /** Introspection calls every token active. */
  readonly introspectTellsDeadTokenActive?: boolean;
  /** Introspection needs no client. */
  readonly introspectWithoutClient?: boolean;
  /** The API takes a revoked token. */
  readonly revokedTokenAccepted?: boolean;
  /** The API takes an expired token. */
  readonly expiredTokenAccepted?: boolean;
  /** The API takes any token. */
  readonly garbageTokenAccepted?: boolean;
  /** The API takes a request without a token. */
  readonly anonymousAccepted?: boolean;
  /** The API takes a token behind any scheme. */
  readonly wrongSchemeAccepted?: boolean;
  /** Tokens of an application act as the administrator, not as its owner. */
  readonly clientCredentialsActAsAdministrator?: boolean;
  /** Applications of other users can be seen and changed. */
  readonly foreignApplicationsVisible?: boolean;
  /** Token answers lack `Cache-Control` and `Pragma`. */
  readonly cacheControlMissing?: boolean;
  /** 401 of the token endpoints lacks `WWW-Authenticate`. */
  readonly wwwAuthenticateMissing?: boolean;
  /** Changes the body of a successful token answer: a field missing, of a wrong type, with a wrong value. */
  readonly tokenAnswer?: (answer: Answer) => Answer;
  /** Changes the status of a refused token request. */
  readonly tokenErrorStatus?: (status: number) => number;
  /** Changes the code of a refused token request. */
  readonly tokenErrorCode?: (code: string) => string;
}
