import type { Exchange } from '../http/exchange.ts';
import type { CaseValues, PlannedCase } from '../plan/planned-case.ts';

/** A case after it was sent: values other cases may take, and how it was made, so that a shell can do it again. */
export interface ExecutedCase {
  readonly planned: PlannedCase;
  /** The values with every placeholder filled. */
  readonly values: CaseValues;
  readonly exchange: Exchange;
  /** The cases that gave values to this one, in the order in which they were sent. */
  readonly sources: readonly ExecutedCase[];
  /** Requests that this case and those sent on its behalf cost. */
  readonly requests: number;
}
