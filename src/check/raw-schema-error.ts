import type { Schema } from '../spec/operation.ts';

/** What the schema engine says, before it is put into words. */
export interface RawSchemaError {
  readonly keyword: string;
  /** JSON pointer into the judged value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword. */
  readonly schema: Schema;
  /** The value at `instancePath`. */
  readonly data: unknown;
  /** The property name that was judged by `propertyNames`. */
  readonly propertyName?: string;
}
