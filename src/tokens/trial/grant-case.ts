import type { Exchange } from '../../http/exchange.ts';
import type { Settings } from '../../settings/settings.ts';
import type { OAuthPromise } from '../../spec/oauth-promise.ts';
import type { GrantContext } from './grant-context.ts';

/**
 * What a case cannot do without: a setting by its field; `pair`, an account with an application that gives it a refresh
 * token; `second client`, an application beside that one; `writes`, the right to register an application.
 */
export type GrantNeed =
  | Exclude<keyof Settings['missing'], 'expiredToken' | 'noRoleAccount'>
  | 'pair'
  | 'second client'
  | 'writes';

/** One answer with what is promised of it; `null` where it only leads to the next. */
export interface GrantStep {
  readonly exchange: Exchange;
  readonly promise: OAuthPromise | null;
}

/** One thing that is tried with a grant: it sends, and rules judge. */
export interface GrantCase {
  /** The grant by its standard name, or the endpoint as in `revocation`. */
  readonly grant: string;
  /** Stands in the title of the test and in the report. Unique within its grant. */
  readonly name: string;
  /** Section of the standard, or the integration notes. */
  readonly source: string;
  readonly needs: readonly GrantNeed[];
  /** The least deep profile that tries it. */
  readonly profile: 'smoke' | 'gate' | 'nightly';
  /**
   * Sends what the case is about.
   *
   * @returns the answers that are judged, in order; a text says why nothing could be tried, and is no failure
   * @throws SuiteError `TOKEN_REFUSED` where the settings are refused, `TARGET_UNREACHABLE`, `DATA_UNAVAILABLE`
   */
  readonly send: (context: GrantContext) => Promise<readonly GrantStep[] | string>;
}
