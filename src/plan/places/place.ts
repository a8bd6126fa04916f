import type { Schema } from '../../spec/operation.ts';
import type { CaseValues } from '../planned-case.ts';
import type { ValueContext } from '../values/value-context.ts';

/** A place of a request whose value can be varied: a parameter, or a field of the body at any depth. */
export interface Place {
  readonly location: 'path' | 'query' | 'header' | 'cookie' | 'body';
  /** Parameter name, or JSON pointer into the body with literal list indices. */
  readonly pointer: string;
  /** Name of the parameter or field; items have that of their list. */
  readonly name: string;
  /** Without `$ref` and `allOf`. */
  readonly schema: Schema;
  /** True where null is a value. */
  readonly nullable: boolean;
  /** True where the schema has alternatives, so that what breaks one may keep another. */
  readonly alternatives: boolean;
  /** True where its parent demands it. */
  readonly required: boolean;
  /** True for an item of a list, which cannot be left out by name. */
  readonly item: boolean;
  /** True where values are written as text: outside a JSON body. */
  readonly text: boolean;
  /** How many fields and lists it is deep in the body; 0 for parameters and the body's own fields. */
  readonly depth: number;
  /** Why a valid request cannot choose its value freely; `null` where it can. */
  readonly fixed: string | null;
  /** Why what is around it cannot be changed freely; `null` where it can. */
  readonly fixedAround: string | null;
  /** True where the template has it. */
  readonly present: boolean;
  /** The template's value, or the one that a valid request would give it. */
  readonly value: unknown;
  /** What is known about the place, for values inside it. */
  readonly context: ValueContext;
  /** The template with another value here; what the place needs around it is added. */
  with(value: unknown): CaseValues;
  /** The template without this place. */
  without(): CaseValues;
}
