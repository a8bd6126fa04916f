/** What became of one document. */
export interface CorpusResult {
  /** Path below the corpus. */
  readonly file: string;
  readonly outcome: 'planned' | 'unreadable' | 'out of time' | 'out of memory' | 'crashed';
  /** Why it was not planned; `null` where it was. */
  readonly reason: string | null;
  readonly operations: number;
  readonly cases: number;
  /** Generated bodies that a second validator judged, and those that it found invalid. */
  readonly bodies: number;
  readonly invalid: number;
  /** Bodies that it cannot judge: it knows a pattern or reference less than we do. */
  readonly unjudged: number;
  /** The first invalid bodies, each with what is wrong. */
  readonly examples: readonly string[];
  readonly seconds: number;
}
