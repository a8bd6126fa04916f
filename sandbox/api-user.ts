/** The user a token acts for. */
export interface ApiUser {
  readonly id: number;
  readonly username: string;
  /** Id of the tenant. */
  readonly company: number;
  readonly superuser: boolean;
  /** `API USER` or none. */
  readonly role: string | null;
}

/** What the authorization server says about a request's token. */
export type Authentication =
  | { readonly outcome: 'ok'; readonly user: ApiUser; readonly scopes: readonly string[] }
  | { readonly outcome: 'none' | 'invalid' | 'expired' };
