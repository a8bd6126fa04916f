import type { Operation, Schema } from '../../spec/operation.ts';
import type { OperationLinks } from '../links/operation-links.ts';
import type { PlannedCase } from '../planned-case.ts';

/** What a kind of case is made from. */
export interface CaseSource {
  readonly operation: Operation;
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly links: OperationLinks;
  readonly seed: number;
  /** True where the request makes or changes something. */
  readonly changes: boolean;
  /** Name of the identity that sends valid cases. */
  readonly identity: string;
}

/** A kind of case: what it makes of an operation. */
export type CaseKind = (source: CaseSource) => readonly PlannedCase[];
