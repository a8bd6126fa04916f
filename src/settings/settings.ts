/**
 * What a person may write: the names of design section 3, all optional.
 * Values are texts, as they come from the environment, `.env` or the command line.
 */
export interface SettingsInput {
  /** `local`, `xstak-sandbox`, `xstak-development` or any other name. Default: `local`. */
  readonly RETAIN_TARGET?: string;
  /** Origin of the services. Default: that of the target; none for `local`, which starts the embedded sandbox. */
  readonly RETAIN_BASE_URL?: string;
  /** Origin of `/backend/` and `/login`. Default: the base URL. */
  readonly RETAIN_AUTH_URL?: string;
  /** Address of the JSON password endpoint. Default: `/backend/core/authentication/token/` at the auth URL. */
  readonly RETAIN_PASSWORD_TOKEN_URL?: string;
  /** Comma-separated. Default: `member,earn,redeem,inquire,discount,product`. */
  readonly RETAIN_SERVICES?: string;
  /** Comma-separated paths with `{service}`, the first readable one wins. */
  readonly RETAIN_DOCUMENT_PATHS?: string;
  /** Account of the password grant and the login page. */
  readonly RETAIN_USERNAME?: string;
  readonly RETAIN_PASSWORD?: string;
  /** The authorization-code application. */
  readonly RETAIN_CLIENT_ID?: string;
  readonly RETAIN_CLIENT_SECRET?: string;
  readonly RETAIN_REDIRECT_URI?: string;
  /** The client-credentials application. */
  readonly RETAIN_SERVICE_CLIENT_ID?: string;
  readonly RETAIN_SERVICE_CLIENT_SECRET?: string;
  /** The application of the standard password grant at `/backend/o/token/`. */
  readonly RETAIN_PASSWORD_CLIENT_ID?: string;
  readonly RETAIN_PASSWORD_CLIENT_SECRET?: string;
  /** An account of a second company. */
  readonly RETAIN_OTHER_USERNAME?: string;
  readonly RETAIN_OTHER_PASSWORD?: string;
  /** An account without the API USER role. */
  readonly RETAIN_NO_ROLE_USERNAME?: string;
  readonly RETAIN_NO_ROLE_PASSWORD?: string;
  /** Any token of this target that has expired. */
  readonly RETAIN_EXPIRED_TOKEN?: string;
  /** Seconds that `expires_in` must say. Default: 36000. */
  readonly RETAIN_TOKEN_LIFETIME?: string;
  /** `own` or `none`. Default: `own`. */
  readonly RETAIN_WRITES?: string;
  /** Requests a second. Default: no limit on loopback, else 20. */
  readonly RETAIN_MAX_RPS?: string;
  /** Requests under way at once. Default: 16. */
  readonly RETAIN_CONCURRENCY?: string;
  /** Milliseconds until an answer is given up. Default: 10000. */
  readonly RETAIN_TIMEOUT_MS?: string;
  /** Whole number. Default: 1. */
  readonly RETAIN_SEED?: string;
  /** `smoke`, `gate` or `nightly`. Default: `gate`. */
  readonly RETAIN_PROFILE?: string;
  /** Percent of valid cases that may stay unexplained, 0 to 100. Default: no limit. */
  readonly RETAIN_MAX_UNEXPLAINED?: string;
  /** Comma-separated hosts that may be called beside loopback and the two of the notes. */
  readonly RETAIN_ALLOW_HOSTS?: string;
  /** Path of a Postman collection of your own. */
  readonly RETAIN_COLLECTION?: string;
  /** Path of the browser to use. */
  readonly RETAIN_CHROMIUM?: string;
}

/** Name and password of a person. */
export interface Account {
  readonly username: string;
  readonly password: string;
}

/** Id and secret of an application. */
export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** How deep a run goes. */
export type Profile = 'smoke' | 'gate' | 'nightly';

/** What the code receives: everything filled in, frozen. `null` where a person gave nothing and nothing can be assumed. */
export interface Settings {
  readonly target: string;
  /** Origin without a trailing slash; `null` only while the embedded sandbox has no address yet. */
  readonly baseUrl: string | null;
  /** True where the target is `local` without a base URL: the run starts and stops its own sandbox. */
  readonly embedded: boolean;
  readonly authUrl: string | null;
  readonly passwordTokenUrl: string | null;
  /** True where the services are reached over loopback, the embedded sandbox included. */
  readonly loopback: boolean;
  readonly services: readonly string[];
  readonly documentPaths: readonly string[];
  readonly account: Account | null;
  readonly codeClient: Client | null;
  readonly redirectUri: string | null;
  readonly serviceClient: Client | null;
  readonly passwordClient: Client | null;
  readonly otherAccount: Account | null;
  readonly noRoleAccount: Account | null;
  readonly expiredToken: string | null;
  /** Seconds. */
  readonly tokenLifetime: number;
  readonly writes: 'own' | 'none';
  /** Requests a second, `null` for no limit. */
  readonly maxRps: number | null;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly seed: number;
  readonly profile: Profile;
  /** Percent, `null` for no limit. */
  readonly maxUnexplained: number | null;
  /** Hosts that may be called, lower case: loopback, the two of the notes and those of `RETAIN_ALLOW_HOSTS`. */
  readonly allowHosts: readonly string[];
  /** Absolute path. */
  readonly collection: string | null;
  /** Absolute path. */
  readonly chromium: string | null;
  /** True where a missing browser keeps a run from being complete. */
  readonly browserRequired: boolean;
  /** Settings that were looked for and not given, by field: the names a skip reason must say. */
  readonly missing: Readonly<
    Partial<
      Record<
        | 'account'
        | 'codeClient'
        | 'serviceClient'
        | 'passwordClient'
        | 'otherAccount'
        | 'noRoleAccount'
        | 'expiredToken',
        string
      >
    >
  >;
}
