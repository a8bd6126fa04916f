import type { LoyaltyAct } from './loyalty-operations.ts';

/** A value that an earlier step of the journey gave or sent, perhaps reckoned with: `value × times + plus`. */
export interface StepReference {
  readonly $from: {
    /** Name of the step. */
    readonly step: string;
    /** `answer`: what the service answered; `request`: what was sent. */
    readonly side: 'answer' | 'request';
    /** Name of the field or parameter, in any spelling. */
    readonly name: string;
    readonly times: number;
    readonly plus: number;
  };
}

/** What is done with a value before it is sent. */
export interface Reckoning {
  readonly times?: number;
  readonly plus?: number;
}

/** A tier of the member's club that is not the member's own, one with another rate where there is one. */
export interface OtherTier {
  readonly $otherTier: {
    /** Name of the step that listed the tiers. */
    readonly tiers: string;
    /** Name of the step that enrolled the member. */
    readonly member: string;
  };
}

/** A plain value, or a list or object that holds references to earlier steps. */
export type JourneyValue = unknown;

/** Why a step must be refused, and the rule that says so. */
export interface Refusal {
  /** Name of the rule. */
  readonly rule: string;
  /** Completes "refused, since …". */
  readonly why: string;
}

/** One step of a journey, as a person writes it. */
export interface JourneyStep {
  /** Stands in the report; no two steps of a journey have the same. */
  readonly name: string;
  readonly act: LoyaltyAct;
  /** Names of the steps that enrolled the members it concerns, who gives before who gets. Default: itself, for an enrolment. */
  readonly members?: readonly string[];
  /** Values by name of field or parameter, in any spelling; without one of them the step makes no sense. */
  readonly values?: Readonly<Record<string, JourneyValue>>;
  /** Values that are sent where the operation takes them. */
  readonly wishes?: Readonly<Record<string, JourneyValue>>;
  /** Set where the service must refuse it. */
  readonly refusal?: Refusal;
  /** The identity that sends it. Default: the one that sends valid cases. */
  readonly identity?: string;
  /** Steps that must have been accepted before, beside those whose answers it takes. */
  readonly after?: readonly string[];
  /** The step that it looks at, whatever became of it. */
  readonly follows?: string;
  /** True where the journey goes on without it. */
  readonly extra?: boolean;
}

/** A way through several services, as data: what a customer of the loyalty programme goes through. */
export interface Journey {
  readonly name: string;
  readonly steps: readonly JourneyStep[];
}
