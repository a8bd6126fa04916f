import { Pool } from 'undici';
import type { HttpRequest } from '../../src/http/exchange.ts';
import { processorTime } from './processor-time.ts';

/** How fast something went. */
export interface Pace {
  readonly requests: number;
  readonly seconds: number;
  /** Processor time of this process, in microseconds. */
  readonly processor: number;
}

/**
 * Sends requests as fast as undici does, and looks at nothing but the end of each body.
 * @param requests what is sent, in this order
 * @param atOnce requests that are under way at once
 * @returns how fast it went
 */
export async function plainLoop(requests: readonly HttpRequest[], atOnce: number): Promise<Pace> {
  const [first] = requests;
  if (first === undefined) return { requests: 0, seconds: 0, processor: 0 };
  const { origin } = new URL(first.url);
  const pool = new Pool(origin, { connections: atOnce });
  let next = 0;
  const work = async (): Promise<void> => {
    for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
      const { method, headers, body, url } = request;
      const answer = await pool.request({ method: method as 'GET', headers, body, path: url.slice(origin.length) });
      await answer.body.text();
    }
  };
  const began = performance.now();
  const before = processorTime();
  await Promise.all(Array.from({ length: atOnce }, work));
  const pace = {
    requests: requests.length,
    seconds: (performance.now() - began) / 1000,
    processor: processorTime() - before,
  };
  await pool.close();
  return pace;
}
