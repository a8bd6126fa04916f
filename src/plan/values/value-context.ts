import type { Schema } from '../../spec/operation.ts';
import type { LinkedValue } from '../planned-case.ts';

/** What a generator needs to know beside the schema. */
export interface ValueContext {
  /** Definitions that `$ref` points into. */
  readonly definitions: Readonly<Record<string, Schema>>;
  /** Which optional properties are present. */
  readonly optional: 'none' | 'all';
  /** Values that other operations give, by JSON pointer into the body (`*` for list indices) or parameter name. */
  readonly links: ReadonlyMap<string, LinkedValue>;
  /** JSON pointer of the value under construction, `*` for list indices. */
  readonly pointer: string;
  /** Name of the field or parameter under construction. */
  readonly name: string;
  /** How many definitions deep we are; recursion stops at the limit. */
  readonly depth: number;
  /** Identity that sends the value; `x-examples` may give one of its own for it. */
  readonly identity?: string;
  /** Whole number; same seed, same values. */
  readonly seed: number;
  /** True where the request makes or changes something, so that e-mails and the like must differ from run to run. */
  readonly changes: boolean;
  /** Numbers the placeholders of one case. */
  readonly counter: { next: number };
}
