/** What one measurement found. */
export interface Result {
  readonly name: string;
  /** Whether the promise was kept. */
  readonly kept: boolean;
  /** The numbers in one sentence. */
  readonly told: string;
}
