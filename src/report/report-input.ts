import type { Finding } from '../check/finding.ts';
import type { Outcome } from '../check/outcome.ts';
import type { Profile } from '../settings/settings.ts';
import type { AccessCell, CoverageRow, DocumentChange, GrantResult, OverlayUse } from './run-report.ts';

/** Everything a report is made from; `outcomes.jsonl` holds the same. */
export interface ReportInput {
  readonly target: { readonly name: string; readonly baseUrl: string };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly seed: number;
  readonly profile: Profile;
  /** Every service that was asked for; `error` says in one sentence, which names the service, why its document cannot be read. */
  readonly services: readonly { readonly service: string; readonly error: string | null }[];
  /** Every operation of the readable documents, in the order of the plan. */
  readonly operations: readonly { readonly service: string; readonly operation: string }[];
  readonly outcomes: readonly Outcome[];
  readonly grants: readonly GrantResult[];
  /** Findings that belong to no planned case: tokens, documents, pages, the collection. */
  readonly extraFindings: readonly Finding[];
  readonly requests: number;
  readonly retries: number;
  readonly leftBehind: readonly string[];
  /** True where an identity with full rights got a token. */
  readonly fullRightsToken: boolean;
  readonly interrupted: boolean;
  /** Percent of valid cases that may stay unexplained, `null` or absent for no limit. */
  readonly maxUnexplained?: number | null;
  /** Aspects whose cases are valid requests; a success there makes an operation exercised. Default: `valid requests`. */
  readonly validAspects?: readonly string[];
  readonly access?: readonly AccessCell[];
  readonly coverage?: readonly CoverageRow[];
  readonly changes?: readonly DocumentChange[];
  readonly overlay?: OverlayUse;
  /** Ids of the findings that are known and not expired. */
  readonly known?: readonly string[];
}
