import { askMany } from './ask-many.ts';
import { readRequests } from './read-requests.ts';
import type { Result } from './result.ts';
import { type Served, served } from './served.ts';

const READS = 30_000;
const LEAST = 3_000;

interface Rate {
  /** Reads in a second of the clock. */
  readonly clock: number;
  /** Reads in a second of the server's processor time: what one core does. */
  readonly core: number;
}

async function rate(server: Served, requests: readonly string[]): Promise<Rate> {
  const at = (index: number): string => requests[index % requests.length] ?? '';
  const sound = ({ status }: { readonly status: number }): void => {
    if (status !== 200) throw new Error(`a good read was answered ${status}`);
  };
  await askMany(server.port, READS / 5, at, sound);
  const before = await server.tell();
  const began = performance.now();
  await askMany(server.port, READS, at, sound);
  const seconds = (performance.now() - began) / 1000;
  const after = await server.tell();
  return {
    clock: READS / seconds,
    core: READS / (((after.processor ?? 0) - (before.processor ?? 0)) / 1e6),
  };
}

const shown = (value: number): string => Math.round(value).toLocaleString('en');

/**
 * Authenticated, validated reads a second on one core, and how they compare with node's bare server.
 * @param script the bench itself
 * @returns the result
 */
export async function measureReads(script: string): Promise<Result> {
  const sandbox = await served(script, 'sandbox');
  const requests = await readRequests(sandbox);
  const own = await rate(sandbox, requests);
  sandbox.stop();
  const bare = await served(script, 'bare');
  const least = await rate(bare, requests);
  bare.stop();
  return {
    name: 'reads',
    kept: own.core >= LEAST,
    told:
      `${shown(own.core)} authenticated, validated reads a second on one core (at least ${shown(LEAST)}); by the clock ` +
      `${shown(own.clock)}. A bare node:http server: ${shown(least.core)} on one core, by the clock ${shown(least.clock)}; ` +
      `ratio ${(own.core / least.core).toFixed(2)}.`,
  };
}
