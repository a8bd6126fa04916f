import type { Finding } from '../check/finding.ts';
import type { Profile } from '../settings/settings.ts';
import type { AspectCount, TestQuality } from './test-quality.ts';

/** The three answers of a run (design section 5). */
export type Verdict = 'kept' | 'broken' | 'unverified';

/** Numbers of a run. */
export interface ReportCounts {
  readonly operations: number;
  readonly exercised: number;
  /** Cases that were sent and judged. */
  readonly cases: number;
  readonly requests: number;
  readonly retries: number;
  /** Faults that are not known: the ones that break the verdict. */
  readonly faults: number;
  /** Faults that are known and accepted for now. */
  readonly known: number;
  readonly debts: number;
  readonly unexplained: number;
  readonly environment: number;
  /** Cases that were not sent, each with a reason. */
  readonly skipped: number;
  /** Cases that could not be tested, each with a reason. */
  readonly unable: number;
  readonly leftBehind: number;
}

/** One service with its numbers: a row of the page's first table. */
export interface ServiceRow {
  readonly service: string;
  /** Why its document cannot be read; `null` where it can. */
  readonly error: string | null;
  readonly operations: number;
  readonly exercised: number;
  readonly skipped: number;
  readonly unable: number;
  readonly cases: number;
  readonly faults: number;
  readonly known: number;
  readonly debts: number;
  readonly unexplained: number;
  readonly environment: number;
}

/** What became of one operation. */
export interface OperationRow {
  readonly service: string;
  readonly operation: string;
  /** `exercised`: a valid case reached a documented success. */
  readonly outcome: 'exercised' | 'skipped' | 'unable';
  /** Why it was not exercised; `null` where it was. */
  readonly reason: string | null;
  readonly cases: number;
  /** Every status that came, ascending. */
  readonly statuses: readonly number[];
  readonly validated: number;
  readonly notValidated: number;
  /** Why bodies were not validated, each reason once. */
  readonly notValidatedReasons: readonly string[];
  /** Longest answer in milliseconds, 0 where none came. */
  readonly slowestMs: number;
}

/** The worst that was seen in a cell of a heat map. */
export type CellState = 'fault' | 'environment' | 'unexplained' | 'known' | 'unable' | 'debt' | 'passed' | 'skipped';

/** One cell of the heat map operation × aspect. */
export interface AspectCell {
  readonly service: string;
  readonly operation: string;
  readonly aspect: string;
  readonly state: CellState;
  /** Cases that were sent and judged. */
  readonly cases: number;
  readonly skipped: number;
  readonly unable: number;
  /** Findings of all kinds in this cell. */
  readonly findings: number;
  /** Why it was skipped or could not be tested; `null` where it was tested. */
  readonly reason: string | null;
}

/** One case of a grant. */
export interface GrantResult {
  /** The grant by its standard name, or the endpoint as in `revoke`. */
  readonly grant: string;
  readonly case: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly reason: string | null;
}

/** One cell of the heat map operation × identity. */
export interface AccessCell {
  readonly operation: string;
  readonly identity: string;
  readonly expected: string;
  readonly received: number | null;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly reason: string | null;
}

/** How often a keyword of the documents was exercised. */
export interface CoverageRow {
  readonly keyword: string;
  readonly side: 'inside' | 'outside';
  readonly exercised: number;
  readonly possible: number;
  readonly reason: string | null;
}

/** A difference between the live and the pinned document. */
export interface DocumentChange {
  readonly service: string;
  readonly operation: string;
  readonly breaking: boolean;
  readonly message: string;
}

/** A finding with the exchange that showed it, masked and cut to size, for the page. Outcomes may carry these. */
export interface ShownFinding extends Finding {
  /** The request as text. */
  readonly request?: string;
  /** The response as text. */
  readonly response?: string;
}

/** A finding as the report shows it: one row for all the cases that showed it. */
export interface FindingRow extends ShownFinding {
  /** True where the finding is accepted for now and does not break the verdict. */
  readonly known: boolean;
  /** Number of cases that showed it. */
  readonly cases: number;
}

/** What the overlay of the target told the run. */
export interface OverlayUse {
  /** Operations that needed it, and what for. */
  readonly operations: readonly { readonly operation: string; readonly says: string }[];
  /** Targets of actions that matched nothing in any document: stale or misspelt. */
  readonly unmatched: readonly string[];
}

/** `findings.json` (design section 4): lists that nothing fills are empty, never absent; keys may be added, not renamed. */
export interface RunReport {
  readonly schemaVersion: 1;
  readonly verdict: Verdict;
  /** Sentences that explain the verdict; empty where the contract is kept. */
  readonly reasons: readonly string[];
  readonly target: { readonly name: string; readonly baseUrl: string };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly seed: number;
  readonly profile: Profile;
  readonly counts: ReportCounts;
  readonly services: readonly ServiceRow[];
  readonly operations: readonly OperationRow[];
  readonly aspects: readonly AspectCell[];
  readonly grants: readonly GrantResult[];
  readonly access: readonly AccessCell[];
  readonly coverage: readonly CoverageRow[];
  readonly changes: readonly DocumentChange[];
  readonly findings: readonly FindingRow[];
  /** What should be gone from the target and is not. */
  readonly leftBehind: readonly string[];
  readonly overlay: OverlayUse;
  readonly quality: TestQuality;
  /** Where the cases went, most first. */
  readonly caseCounts: readonly AspectCount[];
}
