import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Spreads requests evenly over time.
 *
 * @param perSecond how many may begin in a second, `null` for no limit
 * @returns a function that gives `null` where the request may begin now, else a promise of its turn
 */
export function rateLimiter(perSecond: number | null): () => Promise<void> | null {
  if (perSecond === null) return () => null;
  const gap = 1000 / perSecond;
  let nextAt = 0;
  return () => {
    const now = performance.now();
    const wait = nextAt - now;
    nextAt = Math.max(nextAt, now) + gap;
    // Timers count whole milliseconds: what is due within the next one may go.
    return wait < 1 ? null : sleep(wait);
  };
}
