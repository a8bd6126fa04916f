import type { Exchange } from '../http/exchange.ts';

/** What became of one request of a collection. Everything in it is masked. */
export interface CollectionRequest {
  /** Id of the request in the collection. */
  readonly id: string;
  /** Folder names from the outermost, joined by ` / `; empty at the top. */
  readonly folder: string;
  readonly name: string;
  readonly method: string;
  readonly url: string;
  /** `null` where no answer came. */
  readonly status: number | null;
  readonly responseMs: number;
  /** Names of the tests that held. */
  readonly passedAssertions: readonly string[];
  /** Tests that did not hold, with what the script said. */
  readonly failedAssertions: readonly { readonly test: string; readonly message: string }[];
  /** What scripts threw. */
  readonly scriptErrors: readonly string[];
  /** Why no answer came, `null` where one did. */
  readonly requestError: string | null;
  /** Kept for requests that went wrong only, so that a long run stays small. */
  readonly exchange: Exchange | null;
}

/** What became of a run of a collection. */
export interface CollectionResult {
  readonly collection: string;
  readonly requests: readonly CollectionRequest[];
  readonly durationMs: number;
  /** Why the run ended early, `null` where it did not. */
  readonly error: string | null;
}
