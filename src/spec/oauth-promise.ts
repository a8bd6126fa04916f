/** What must not be done for an application or a person, as it is said in "… for a code that was used before". */
export type Refused =
  | 'a code that was used before'
  | 'a code that nobody gave'
  | 'a code that has expired'
  | 'a code of another application'
  | 'a wrong secret'
  | 'an application without its secret'
  | 'an unknown application'
  | 'an application of another grant'
  | 'a refresh token of another application'
  | 'another redirect URI'
  | 'a code without its redirect URI'
  | 'a wrong code verifier'
  | 'a code without its verifier'
  | 'a refresh token that was used before'
  | 'a refresh token that nobody gave'
  | 'a revoked refresh token'
  | 'a scope that does not exist'
  | 'a wider scope'
  | 'a wrong password'
  | 'an unknown user'
  | 'a request without a password'
  | 'an unsupported grant type'
  | 'a request without a grant type'
  | 'a JSON body'
  | 'a JSON array'
  | 'a body that is no form'
  | 'parameters in the query'
  | 'the method GET';

/** A token must be given. */
export interface TokenPromise {
  readonly kind: 'token';
  /** Standard name of the grant. */
  readonly grant: string;
  /** Exactly these scopes at most; `null` where none were asked for. */
  readonly scope: readonly string[] | null;
  readonly refreshToken: 'given' | 'not given';
  /** User name of the `user` object of the integration notes; `null` where there is none. */
  readonly user: string | null;
  /** The refresh token that this answer replaces; `null` without one. */
  readonly replaces: string | null;
  /** Error codes that are as good as a token. */
  readonly mayRefuse: readonly string[];
  /** Where the toolkit itself is known to fail with 500, the version that mends it; else `null`. */
  readonly toolkitFails: string | null;
}

/** The request must be refused. */
export interface RefusalPromise {
  readonly kind: 'refusal';
  readonly of: Refused;
  /** `own` is the JSON endpoint of the notes, whose error form nobody documents. */
  readonly endpoint: 'token' | 'own' | 'revocation' | 'introspection';
  /** Error codes that fit; empty where no error form is promised. */
  readonly errors: readonly string[];
  /** Statuses that fit beside those of RFC 6749; a body is not looked at then. */
  readonly statuses: readonly number[];
  /** Where the toolkit itself is known to fail with 500, the version that mends it; else `null`. */
  readonly toolkitFails: string | null;
}

/** The person must be sent back to the application. */
export interface RedirectPromise {
  readonly kind: 'redirect';
  readonly redirectUri: string;
  readonly state: string;
  readonly carries: 'code' | 'error' | 'code or error';
  /** Error codes that fit. */
  readonly errors: readonly string[];
  /** What the person did or the application asked for, as in "after a cancel". */
  readonly after: 'allow' | 'cancel' | 'a scope that does not exist' | 'an unknown response type';
}

/** The person must not be sent anywhere. */
export interface NoRedirectPromise {
  readonly kind: 'no redirect';
  readonly redirectUri: string;
  readonly because: 'the redirect URI is not registered' | 'the application is unknown';
}

/** A revocation must be confirmed, whatever the token. */
export interface RevocationPromise {
  readonly kind: 'revocation';
}

/** An introspection must tell the truth. */
export interface IntrospectionPromise {
  readonly kind: 'introspection';
  readonly token: 'alive' | 'revoked' | 'unknown';
  /** Application that the token was given to. */
  readonly clientId: string;
  /** Of a living token. */
  readonly scope: readonly string[];
}

/** A service must refuse the token. */
export interface DeadTokenPromise {
  readonly kind: 'dead token';
  readonly because: 'revoked' | 'replaced by a refresh' | 'revoked with its refresh token';
  /** The request that killed it, as in `POST /backend/o/revoke_token/`. */
  readonly killedBy: string;
}

/** A page of one person's applications must not be shown to another. */
export interface ForeignPagePromise {
  readonly kind: 'foreign page';
}

/**
 * What RFC 6749 and its family, or the integration notes, promise of one answer of an authorization server: data, made by
 * a case of a grant and judged by the rules of OAuth.
 */
export type OAuthPromise =
  | TokenPromise
  | RefusalPromise
  | RedirectPromise
  | NoRedirectPromise
  | RevocationPromise
  | IntrospectionPromise
  | DeadTokenPromise
  | ForeignPagePromise;
