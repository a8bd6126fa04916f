/** One line of the bench. */
export interface Measured {
  readonly name: string;
  /** False where the number is worse than it may be. */
  readonly kept: boolean;
  /** The numbers, in words. */
  readonly told: string;
}
