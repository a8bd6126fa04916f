import type { SchemaError } from './rule.ts';

/** What a recogniser may know beside the error. */
export interface GapContext {
  /** Whether any answer of this run carried a property of this name. */
  readonly seen: (property: string) => boolean;
}

/** A schema error that is a known gap of a document written by drf-yasg. */
export interface RecognisedGap {
  /** Completes "a known gap of the document, …". */
  readonly reason: string;
  /** What an overlay would have to merge into the declaration of the value to close the gap. */
  readonly update: Readonly<Record<string, unknown>>;
}

/** Recognises one kind of gap, narrowly; `null` for everything else. */
export type Gap = (error: SchemaError, context: GapContext) => RecognisedGap | null;
