/** Where the `Authorization` header of an identity comes from. */
export type TokenSource =
  /** The JSON password endpoint of the notes, with one of the accounts of the settings. */
  | { readonly kind: 'password'; readonly account: 'account' | 'otherAccount' | 'noRoleAccount' }
  /** Login and consent pages; `scope` is `null` for the server's default. */
  | { readonly kind: 'authorization_code'; readonly scope: string | null }
  /** The application of middleware, without a person. */
  | { readonly kind: 'client_credentials' }
  /** A token pair of its own that was refreshed once. */
  | { readonly kind: 'refresh_token' }
  /** A token of its own that was revoked. */
  | { readonly kind: 'revoked' }
  /** The expired token of the settings. */
  | { readonly kind: 'expired' }
  /** The same words always, which are no secret; `null` for no header at all. */
  | { readonly kind: 'fixed'; readonly authorization: string | null };

/** One who has a token, or none. An identity is one. */
export interface TokenOwner {
  readonly name: string;
  readonly source: TokenSource;
}

/** An owner whose settings were not given: data, and counted. */
export interface TokenSkip {
  /** Names of the settings that would give the token. */
  readonly setting: string;
  /** One sentence for the report. */
  readonly reason: string;
}
