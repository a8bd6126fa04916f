import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Result } from './result.ts';

const STARTS = 5;
const MOST = 1000;
const COMMAND = fileURLToPath(new URL('../../src/cli/retain.mjs', import.meta.url));

/** Milliseconds from the command to its JSON line. */
function start(): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [COMMAND, 'sandbox', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let took = Number.NaN;
    child.stdout.once('data', () => {
      took = performance.now() - began;
      child.kill();
    });
    child.once('error', reject);
    child.once('exit', () => resolve(took));
  });
}

/**
 * How long the command takes until it prints that it is ready.
 * @returns the result
 */
export async function measureStart(): Promise<Result> {
  const times: number[] = [];
  for (let count = 0; count < STARTS; count += 1) times.push(await start());
  times.sort((one, other) => one - other);
  const median = times[Math.floor(STARTS / 2)] ?? Number.NaN;
  const shown = times.map((time) => Math.round(time)).join(', ');
  return {
    name: 'start',
    kept: median < MOST,
    told: `Started in ${Math.round(median)} ms (less than ${MOST}); ${STARTS} starts took ${shown} ms.`,
  };
}
