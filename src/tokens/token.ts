/** A grant by its standard name. */
export type Grant = 'password' | 'authorization_code' | 'client_credentials' | 'refresh_token';

/** A token as the authorization server gave it. Held in memory only. */
export interface Token {
  readonly grant: Grant;
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly tokenType: string;
  readonly scope: readonly string[];
  /** Seconds. */
  readonly expiresIn: number;
  /** Milliseconds since the epoch. */
  readonly obtainedAt: number;
  /** The JSON of the answer. */
  readonly answer: Readonly<Record<string, unknown>>;
}
