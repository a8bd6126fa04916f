import type { Exchange } from '../../http/exchange.ts';
import type { OAuthPromise } from '../../spec/oauth-promise.ts';
import type { Violation } from '../finding.ts';

/** Everything that a rule of OAuth may look at. */
export interface OAuthInput {
  readonly promise: OAuthPromise;
  readonly exchange: Exchange;
  /** Seconds that `expires_in` must say. */
  readonly tokenLifetime: number;
  /** What a strict client library objects to in a token answer; `null` for nothing or another answer. */
  readonly complaint: string | null;
}

/** A rule of OAuth: a pure function from one promise and its answer to violations. */
export type OAuthRule = (input: OAuthInput) => readonly Violation[];
