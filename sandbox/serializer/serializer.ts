import type { Field } from './field.ts';
import type { ErrorDetail } from './refusal.ts';

/** Fields by name, in the order in which answers show them. */
export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F> = F extends Field<infer T> ? T : never;
type KeysOf<S extends Fields, P> = {
  [K in keyof S]: S[K] extends Field<unknown, infer Q> ? (Q extends P ? K : never) : never;
}[keyof S];

/** The type of a validated object. */
export type Valid<S extends Fields> = { readonly [K in KeysOf<S, 'always'>]: ValueOf<S[K]> } & {
  readonly [K in KeysOf<S, 'maybe'>]?: ValueOf<S[K]>;
};

/** What a serializer may be told besides its fields. */
export interface SerializerOptions<S extends Fields> {
  /** Fields that are always answered though a request may leave them out. */
  readonly alsoRequired?: readonly string[];
  /** A check of the whole object: the errors by field, or null. */
  readonly validate?: (value: Valid<S>) => ErrorDetail | null;
}

/** A named object type: what requests are read with, answers are written with, and definitions are made from. */
export interface Serializer<S extends Fields = Fields> {
  /** Name of the definition in the document. */
  readonly name: string;
  readonly fields: S;
  readonly entries: readonly (readonly [string, Field])[];
  readonly alsoRequired: readonly string[];
  validate(value: Record<string, unknown>): ErrorDetail | null;
}

/**
 * Declares an object type.
 * @param name name of its definition
 * @param fields its fields
 * @param options rarely needed
 * @returns the serializer
 */
export function serializer<const S extends Fields>(
  name: string,
  fields: S,
  options: SerializerOptions<S> = {},
): Serializer<S> {
  return {
    name,
    fields,
    entries: Object.entries(fields),
    alsoRequired: options.alsoRequired ?? [],
    validate: (value) => options.validate?.(value as Valid<S>) ?? null,
  };
}
