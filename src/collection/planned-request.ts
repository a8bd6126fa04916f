import type { CaseValues } from '../plan/planned-case.ts';
import type { Operation, Schema } from '../spec/operation.ts';

/** Values of a valid request, with the plan's placeholders. */
export type RequestValues = Pick<CaseValues, 'path' | 'query' | 'header' | 'body'>;

/** An operation with all that its request is made of. */
export interface RequestSource {
  readonly operation: Operation;
  readonly name: string;
  readonly values: RequestValues;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Objects that belong together: those of a request that keeps its own, and of one role (`from`, `to`) of it. */
export interface Scope {
  /** The request that keeps these objects for itself; `null` for the objects that all share. */
  readonly owner: RequestSource | null;
  /** Empty for the usual role. */
  readonly role: string;
}

/** One request of the collection: an operation, and with whose objects it works. */
export interface PlannedRequest {
  readonly source: RequestSource;
  /** Where others find the values that this request gives. */
  readonly gives: Scope;
  /** Where this request finds the values that another gives. */
  readonly takes: (producer: string, role: string) => Scope;
}

/** Requests of one service that follow each other. */
export interface PlannedFolder {
  readonly service: string;
  /** 1 for the first folder of a service; more where another service has to come in between. */
  readonly part: number;
  readonly requests: readonly PlannedRequest[];
}
