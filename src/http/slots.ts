/** Places for requests under way. */
export interface Slots {
  /** Takes a place; `null` where one was free, else a promise of one. */
  take(): Promise<void> | null;
  /** Gives a place back; the one who waits longest gets it. */
  give(): void;
}

/**
 * Lets a limited number of requests be under way at once; time-outs start only when a place was taken.
 *
 * @param count number of places
 */
export function slots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  let head = 0;
  return {
    take() {
      if (free > 0) {
        free -= 1;
        return null;
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
    give() {
      const next = waiting[head];
      if (next === undefined) {
        free += 1;
        return;
      }
      head += 1;
      // Shifting one by one would be quadratic for thousands that wait.
      if (head > 1000 && head * 2 > waiting.length) {
        waiting.splice(0, head);
        head = 0;
      }
      next();
    },
  };
}
