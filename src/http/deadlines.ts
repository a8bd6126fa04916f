/** Something that is given up when its time is over. */
export interface Expiring {
  /** `performance.now()` from which it is late. */
  dueAt: number;
  /** Gives it up. */
  expire(): void;
}

/** Watches what is under way. */
export interface Deadlines {
  watch(expiring: Expiring): void;
  release(expiring: Expiring): void;
  close(): void;
}

/**
 * One timer for all requests: a timer and an abort signal of its own cost more than the rest of a request.
 *
 * @param timeoutMs decides how often is looked
 */
export function deadlines(timeoutMs: number): Deadlines {
  const watched = new Set<Expiring>();
  let timer: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const look = (): void => {
    if (watched.size === 0) stop();
    const now = performance.now();
    for (const expiring of watched) {
      if (expiring.dueAt > now) continue;
      watched.delete(expiring);
      expiring.expire();
    }
  };
  return {
    watch(expiring) {
      watched.add(expiring);
      timer ??= setInterval(look, Math.min(100, Math.max(5, timeoutMs / 10))).unref();
    },
    release(expiring) {
      watched.delete(expiring);
    },
    close: stop,
  };
}
