import type { Exchange } from '../http/exchange.ts';
import type { PlannedCase } from '../plan/planned-case.ts';
import type { Operation, Schema } from '../spec/operation.ts';
import type { Violation } from './finding.ts';
import type { DefinitionSource } from './schema-place.ts';

/** Everything a rule may look at: what was planned and what came back. */
export interface RuleInput {
  readonly operation: Operation;
  readonly planned: PlannedCase;
  readonly exchange: Exchange;
  /**
   * Judges a value against a schema of the operation's document.
   * @throws SuiteError `SCHEMA_UNUSABLE` where the schema cannot be compiled
   */
  readonly validate: (schema: Schema, value: unknown) => readonly SchemaError[];
  /** Whether any answer of this run so far carried a property of this name. Absent: nothing is known, so nothing was seen. */
  readonly seen?: (property: string) => boolean;
  /**
   * Whether the template with the same data was accepted right before or after. Absent: it was not sent. Where it was
   * accepted, an answer to the mutated request speaks of the mutation alone.
   */
  readonly control?: { readonly accepted: boolean };
  /** Definitions of the operation's document. Absent: references are not followed, and less is said. */
  readonly source?: DefinitionSource;
}

/** One thing that a schema has against a value. */
export interface SchemaError {
  /** JSON pointer into the value. */
  readonly pointer: string;
  /** The keyword that failed, as in `type`. */
  readonly keyword: string;
  /** What the schema asks, short, as in `integer` or `at most 100 characters`. */
  readonly documented: string;
  /** The value there with its type, as in `"3" (string)`; `nothing` where it is absent. */
  readonly received: string;
  /** The schema of the value at `pointer` as far as it is known, references resolved; for the recognition of gaps. */
  readonly schema: Schema;
  /** The value at `pointer`; `undefined` where it is absent. */
  readonly value: unknown;
  /** The schema of the value as the object or list around it declares it, references not followed. */
  readonly declared: Schema;
  /** JSON pointer of `declared` in the document, for overlays and sources; empty where it is not known. */
  readonly place: string;
}

/** A rule: a pure function from one case and its answer to violations. No network, files, clock, console or runner. */
export type Rule = (input: RuleInput) => readonly Violation[];
