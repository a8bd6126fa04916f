import { parentPort, workerData } from 'node:worker_threads';
import type { CorpusResult } from './corpus-result.ts';
import { planDocument } from './plan-document.ts';
import { secondOpinion } from './second-opinion.ts';

/** Plans one document after the other, as it is told, in a thread that can be ended when one takes too long. */
const judges = await secondOpinion(String(workerData));
parentPort?.on('message', ({ file, path }: { readonly file: string; readonly path: string }) => {
  const began = performance.now();
  const tell = (result: Omit<CorpusResult, 'file' | 'seconds'>): void =>
    parentPort?.postMessage({ ...result, file, seconds: (performance.now() - began) / 1000 } satisfies CorpusResult);
  planDocument(path, judges).then(tell, (error: unknown) => {
    const reason =
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error);
    const known = error instanceof Error && 'code' in error && error.code === 'DOCUMENT_UNREADABLE';
    tell({
      outcome: known ? 'unreadable' : 'crashed',
      reason,
      operations: 0,
      cases: 0,
      bodies: 0,
      invalid: 0,
      unjudged: 0,
      examples: [],
    });
  });
});
parentPort?.postMessage('ready');
