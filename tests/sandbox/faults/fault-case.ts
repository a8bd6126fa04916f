import type { Stage } from './stage.ts';

/** How one planted fault shows on the wire. */
export interface FaultCase {
  /** Id of the fault. */
  readonly id: string;
  /** Sends requests and tells what matters of their answers. */
  see(stage: Stage): unknown;
  /** What is seen without the fault. */
  readonly sound: unknown;
  /** What is seen with it. */
  readonly faulty: unknown;
}

/**
 * One row of a table of faults.
 * @param id of the fault
 * @param see sends requests and tells what matters of their answers
 * @param sound what is seen without the fault
 * @param faulty what is seen with it
 * @returns the row
 */
export function shows(id: string, see: (stage: Stage) => unknown, sound: unknown, faulty: unknown): FaultCase {
  return { id, see, sound, faulty };
}
