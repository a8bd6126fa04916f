import type { CoverageRow } from './coverage.ts';
import type { Removal } from './find-removal.ts';
import type { PlannedJourney } from './journeys/planned-journey.ts';
import type { MemoryPlan } from './memory/plan-memory.ts';
import type { PlannedCase, Skip } from './planned-case.ts';

/** An operation as the plan knows it. */
export interface PlannedOperation {
  readonly service: string;
  readonly operation: string;
  /** Names of the tests of this operation, in order. */
  readonly aspects: readonly string[];
  /** Id of the case that gives its values to other operations; `null` where it takes part in no chain. */
  readonly template: string | null;
  /** How what it makes is removed; `null` where nothing is made or nothing removes it. */
  readonly removal: Removal | null;
  /** True where it makes something that did not exist before. */
  readonly creates: boolean;
}

/** One case of a grant: one test. */
export interface PlannedGrant {
  /** Standard name, or the endpoint as in `revocation`. */
  readonly grant: string;
  readonly case: string;
  /** Section of the standard, or the integration notes. */
  readonly source: string;
  /** True where it takes a minute: it is begun early and asked for late. */
  readonly slow: boolean;
}

/** A service as the plan knows it. */
export interface PlannedService {
  readonly service: string;
  /** Why its document cannot be read; `null` where it can. */
  readonly error: string | null;
}

/** What a run will do: the content of `plan.json`. Holds no address, run id or time, so that it is the same everywhere. */
export interface Plan {
  readonly version: 1;
  readonly target: string;
  readonly seed: number;
  readonly profile: string;
  readonly services: readonly PlannedService[];
  /** In the order in which they are exercised. */
  readonly operations: readonly PlannedOperation[];
  /** What the memory of the services is tested on. */
  readonly memory: MemoryPlan;
  /** Ways through several services, one test each. */
  readonly journeys: readonly PlannedJourney[];
  readonly cases: readonly PlannedCase[];
  readonly skips: readonly Skip[];
  /** How far each keyword is covered, on both sides. */
  readonly coverage: readonly CoverageRow[];
  /** What is tried with each grant, in order. */
  readonly grants: readonly PlannedGrant[];
}
