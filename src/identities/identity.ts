import type { TokenOwner } from '../tokens/token-source.ts';

/** Somebody who calls the services. */
export interface Identity extends TokenOwner {
  /** Stable: stands in the plan, in `access.yaml` and in the report. */
  readonly name: string;
  /** One sentence for a tester: who that is. */
  readonly description: string;
  /** What every operation should do with the caller, unless `access.yaml` says otherwise. */
  readonly expectation: Expectation;
}

/** The rules of the design's table of identities. */
export type Expectation =
  /** Allowed everywhere. */
  | 'allowed'
  /** GET allowed, every write 403. */
  | 'reads-only'
  /** Every write allowed, GET 403. */
  | 'writes-only'
  /** Its own company's data only: 404 or absent for the data of the first company. */
  | 'own-company-only'
  /** 403 everywhere. */
  | 'forbidden'
  /** 401 with `WWW-Authenticate` everywhere. */
  | 'unauthorized';
