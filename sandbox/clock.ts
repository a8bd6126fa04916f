/** The sandbox's time. Tests move it; nothing in the sandbox asks the machine directly. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves the clock forward. @param milliseconds how far */
  advance(milliseconds: number): void;
}

/**
 * A clock that follows the machine's and can be moved forward.
 * @returns the clock
 */
export function clock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}
