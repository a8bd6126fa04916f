import type { OtherTier, Refusal } from './journey.ts';
import type { LoyaltyAct } from './loyalty-operations.ts';

/** A reference to an earlier step, as the plan writes it. */
export interface PlannedReference {
  readonly $step: {
    readonly step: string;
    /** Runtime expression of OpenAPI 3. */
    readonly value: string;
    readonly times: number;
    readonly plus: number;
  };
}

/** What a planned step may hold in place of a value. */
export type StepValue = PlannedReference | OtherTier;

/** One step of a journey, on the operations of a target. */
export interface PlannedStep {
  readonly name: string;
  readonly act: LoyaltyAct;
  /** Names of the steps that enrolled the members it concerns. */
  readonly members: readonly string[];
  readonly operation: string;
  /** Id of the valid case whose values it starts from. */
  readonly base: string;
  /** Values laid over those of the case; may hold `StepValue`. */
  readonly values: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
    readonly body: Readonly<Record<string, unknown>>;
  };
  readonly refusal: Refusal | null;
  /** `null` for the one that sends the base. */
  readonly identity: string | null;
  /** Steps that must have been accepted. */
  readonly needs: readonly string[];
}

/** A step or a whole journey that cannot be gone on this target, with its reason. */
export interface SkippedStep {
  /** Name of the step; `all` for the journey. */
  readonly name: string;
  readonly service: string;
  readonly reason: string;
}

/** A journey on the operations of a target: one test. */
export interface PlannedJourney {
  readonly name: string;
  /** Services that it goes through. */
  readonly services: readonly string[];
  /** Empty where it cannot be gone. */
  readonly steps: readonly PlannedStep[];
  readonly skipped: readonly SkippedStep[];
}
