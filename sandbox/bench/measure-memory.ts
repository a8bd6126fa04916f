import { setTimeout } from 'node:timers/promises';
import { askMany } from './ask-many.ts';
import { readRequests } from './read-requests.ts';
import type { Result } from './result.ts';
import { type Served, served } from './served.ts';

const FIRST = 50_000;
const ALL = 200_000;
const MEBIBYTE = 2 ** 20;
const MOST = 20;

/** In MiB. */
interface Used {
  readonly heap: number;
  readonly resident: number;
}

/** What is used after a few collections: what V8 has freed it gives back a little later. */
async function settled(server: Served): Promise<Used> {
  for (let collections = 0; collections < 4; collections += 1) {
    await server.tell();
    await setTimeout(300);
  }
  const { memory = { heap: Number.NaN, resident: Number.NaN } } = await server.tell();
  return { heap: memory.heap / MEBIBYTE, resident: memory.resident / MEBIBYTE };
}

/**
 * Whether memory stays flat over many reads.
 * @param script the bench itself
 * @returns the result
 */
export async function measureMemory(script: string): Promise<Result> {
  const sandbox = await served(script, 'sandbox');
  const requests = await readRequests(sandbox);
  const at = (index: number): string => requests[index % requests.length] ?? '';
  const used = async (reads: number): Promise<Used> => {
    await askMany(sandbox.port, reads, at, () => {});
    return settled(sandbox);
  };
  const before = await used(FIRST);
  const after = await used(ALL - FIRST);
  sandbox.stop();
  const heap = after.heap - before.heap;
  const resident = after.resident - before.resident;
  return {
    name: 'memory',
    kept: heap <= MOST && resident <= MOST,
    told:
      `Between the ${FIRST.toLocaleString('en')}th and the ${ALL.toLocaleString('en')}th read memory grew by ` +
      `${resident.toFixed(1)} MiB (at most ${MOST}), the heap by ${heap.toFixed(1)} MiB to ${after.heap.toFixed(1)} MiB.`,
  };
}
