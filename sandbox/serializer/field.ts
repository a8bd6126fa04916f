import type { Definitions, Schema } from '../document/definitions.ts';
import type { Reading } from './reading.ts';
import type { Refusal } from './refusal.ts';

/** What any field may be told. Required, unless said otherwise or given a default. */
export interface FieldOptions {
  readonly required?: boolean;
  /** Ignored in requests. */
  readonly readOnly?: boolean;
  /** Left out of answers. */
  readonly writeOnly?: boolean;
  readonly nullable?: boolean;
  /** Taken where the request leaves the field out. */
  readonly default?: unknown;
  readonly description?: string;
}

/** Whether a validated object has the field: surely, perhaps, or not at all. */
export type Presence = 'always' | 'maybe' | 'never';

/** A declared field: data about itself, and the three things the framework does with it. */
export interface Field<T = unknown, P extends Presence = Presence> {
  readonly options: FieldOptions;
  /** Exists in types only. */
  readonly presence?: P;
  /** Whether a blank text is a value (char fields only). */
  readonly blank?: boolean;
  /** What a form means that leaves the field out (a check box: false). */
  readonly formDefault?: unknown;
  /** A form may give it several times. */
  readonly repeated?: boolean;
  /** Converts a value that is there and not null. */
  read(raw: unknown, reading: Reading): T | Refusal;
  /** Writes a value that is not null as JSON data. */
  write(value: unknown): unknown;
  /** The Swagger 2.0 keywords of the field without title, default and nullability. */
  describe(definitions: Definitions): Schema;
}

/** The presence that follows from a field's options. */
export type PresenceOf<O> = O extends { readonly readOnly: true }
  ? 'never'
  : O extends { readonly required: false }
    ? O extends { readonly default: unknown }
      ? 'always'
      : 'maybe'
    : 'always';

/** A field of a type, made from its options. */
export type FieldOf<T, O> = Field<O extends { readonly nullable: true } ? T | null : T, PresenceOf<O>>;

/** Options of a field without any. */
export type NoOptions = Record<never, never>;
