import { Worker } from 'node:worker_threads';
import type { CorpusResult } from './corpus-result.ts';

/** Seconds and memory that one document may take. */
const MOST_SECONDS = 60;
const MOST_MEBIBYTES = 1500;

/** Plans documents in a thread of its own, which is replaced where one takes too much. */
export interface BoundedWorker {
  plan(file: string, path: string): Promise<CorpusResult>;
  close(): Promise<void>;
}

/**
 * Starts such a thread.
 * @param folder where the second validator was installed
 * @returns the thread
 */
export function boundedWorker(folder: string): BoundedWorker {
  let ready = start(folder);
  return {
    plan: async (file, path) => {
      const worker = await ready;
      const result = await planned(worker, file, path);
      if (result.outcome === 'out of time' || result.outcome === 'out of memory') {
        await worker.terminate();
        ready = start(folder);
      }
      return result;
    },
    close: async () => {
      await (await ready).terminate();
    },
  };
}

/** A thread does not read TypeScript by itself. The stack is that of a program, so that what would exhaust one is seen. */
function start(folder: string): Promise<Worker> {
  const script = JSON.stringify(new URL('./plan-worker.ts', import.meta.url).href);
  const worker = new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${script}); })`, {
    eval: true,
    workerData: folder,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEBIBYTES, stackSizeMb: 1 },
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

function planned(worker: Worker, file: string, path: string): Promise<CorpusResult> {
  const began = performance.now();
  return new Promise((resolve) => {
    const done = (result: CorpusResult): void => {
      clearTimeout(timer);
      worker.off('message', done);
      worker.off('error', failed);
      resolve(result);
    };
    const ended = (outcome: CorpusResult['outcome'], reason: string): void => {
      const seconds = (performance.now() - began) / 1000;
      done({
        file,
        outcome,
        reason,
        operations: 0,
        cases: 0,
        bodies: 0,
        invalid: 0,
        unjudged: 0,
        examples: [],
        seconds,
      });
    };
    const failed = (error: Error): void => ended('out of memory', error.message);
    const timer = setTimeout(() => ended('out of time', `more than ${MOST_SECONDS} s`), MOST_SECONDS * 1000);
    worker.on('message', done);
    worker.on('error', failed);
    worker.postMessage({ file, path });
  });
}
