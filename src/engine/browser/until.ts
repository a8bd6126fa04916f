import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 50;

/**
 * Asks again and again until there is an answer. A page that is just being replaced answers with an error, which counts
 * as no answer yet.
 * @param timeoutMs how long
 * @param ask gives the answer, `null` for none yet
 * @returns the answer, `null` where none came in time
 */
export async function until<Answer>(timeoutMs: number, ask: () => Promise<Answer | null>): Promise<Answer | null> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer !== null || performance.now() > end) return answer;
    await sleep(PAUSE_MS);
  }
}
