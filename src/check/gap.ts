import type { SchemaError } from './rule.ts';

/** What a recogniser may know beside the error. */
export interface GapContext {
  readonly service: string;
  /** Whether any answer of this run carried a property of this name. */
  readonly seen: (property: string) => boolean;
}

/** A schema error that is a known gap of a document written by drf-yasg. */
export interface RecognisedGap {
  /** Completes "… is not what the document says: ". */
  readonly reason: string;
  /** Overlay action that would close the gap. */
  readonly fix: string;
}

/** Recognises one kind of gap, narrowly; `null` for everything else. */
export type Gap = (error: SchemaError, context: GapContext) => RecognisedGap | null;
