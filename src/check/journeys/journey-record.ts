import type { Exchange } from '../../http/exchange.ts';
import type { Refusal } from '../../plan/journeys/journey.ts';
import type { LoyaltyAct } from '../../plan/journeys/loyalty-operations.ts';
import type { CaseValues } from '../../plan/planned-case.ts';
import type { Operation } from '../../spec/operation.ts';
import type { Violation } from '../finding.ts';

/** One step of a journey with its answer. */
export interface TakenStep {
  readonly name: string;
  readonly act: LoyaltyAct;
  /** Names of the steps that enrolled the members it concerns, who gives before who gets. */
  readonly members: readonly string[];
  /** Set where the service must refuse it. */
  readonly refusal: Refusal | null;
  /** True where another company asks. */
  readonly isForeign: boolean;
  readonly operation: Operation;
  /** Values as they were sent, placeholders filled. */
  readonly sent: CaseValues;
  readonly exchange: Exchange;
}

/** A journey as it was gone: every step that was taken, in order. */
export interface JourneyRecord {
  readonly journey: string;
  readonly steps: readonly TakenStep[];
}

/** One violation, the step that is to blame and the step whose answer shows it. */
export interface JourneyViolation {
  readonly violation: Violation;
  /** Index into `JourneyRecord.steps`. */
  readonly step: number;
  /** Index into `JourneyRecord.steps`; often the same. */
  readonly shownBy: number;
}

/** A rule about what a journey showed: a pure function from the record to violations. */
export type JourneyRule = (record: JourneyRecord) => readonly JourneyViolation[];
