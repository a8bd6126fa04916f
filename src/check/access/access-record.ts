import type { Exchange } from '../../http/exchange.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import type { Operation } from '../../spec/operation.ts';
import type { Violation } from '../finding.ts';

/** A value by which an object of another company is known. */
export interface ForeignObject {
  /** Name of the property that holds it. */
  readonly name: string;
  /** A text that stands for this object alone, or a number that counts under that name only. */
  readonly value: string | number;
}

/** What a read shows to be different after a call. */
export interface ReadChange {
  /** Id of the operation that read it. */
  readonly reader: string;
  /** JSON pointer into its answer; empty for the answer as a whole. */
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One caller's request with its answer, and what was seen around it. */
export interface AccessCall {
  /** Says who called, with whose objects, and what was expected. */
  readonly planned: PlannedCase;
  readonly exchange: Exchange;
  /** Objects of another company than the caller's: no success may show them. */
  readonly foreign: readonly ForeignObject[];
  /** What this call changed, although it was refused; empty where that was not looked at. */
  readonly changed: readonly ReadChange[];
  /** Answers of operations that read what the call made. */
  readonly shown: readonly Exchange[];
}

/** What is known of the person for whom an application acts. */
export interface ApplicationOwner {
  /** User name of the owner; `null` where it is not known. */
  readonly is: string | null;
  /** User names of persons who are known not to be the owner. */
  readonly isNot: readonly string[];
  /** How that is known, to complete "…, since". */
  readonly because: string;
}

/** What every caller was answered by one operation. */
export interface AccessRecord {
  readonly operation: Operation;
  /** Name of the identity that makes the objects of the run. */
  readonly base: string;
  readonly calls: readonly AccessCall[];
  /** True where the operation makes something that did not exist before. */
  readonly makes: boolean;
  readonly owner: ApplicationOwner | null;
}

/** One violation and the call that showed it. */
export interface AccessViolation {
  /** Index into `AccessRecord.calls`. */
  readonly call: number;
  readonly violation: Violation;
}

/** A rule about who may do what: a pure function. */
export type AccessRule = (record: AccessRecord) => readonly AccessViolation[];
