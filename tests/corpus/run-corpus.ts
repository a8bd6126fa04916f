import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundedWorker } from './bounded-worker.ts';
import type { CorpusResult } from './corpus-result.ts';
import { corpusSummary } from './corpus-summary.ts';
import { fetchCorpus } from './fetch-corpus.ts';

/** Documents that are planned at once. */
const AT_ONCE = 2;
/** Documents between two lines of progress. */
const STRIDE = 50;

/** Plans every document of the corpus; what an earlier run did is not done again, unless `--fresh` is said. */
async function run(words: readonly string[]): Promise<number> {
  const folder = join(tmpdir(), 'retain-corpus');
  mkdirSync(folder, { recursive: true });
  const { documents, files } = fetchCorpus(folder);
  const log = join(folder, 'results.jsonl');
  if (words.includes('--fresh')) writeFileSync(log, '');
  const results = new Map(existsSync(log) ? known(log) : []);
  const [only] = words.filter((word) => !word.startsWith('--'));
  const wanted = files.filter((file) => only === undefined || file.includes(only));
  const waiting = wanted.filter((file) => !results.has(file));
  process.stdout.write(`${wanted.length} documents, ${waiting.length} to do; results in ${log}\n`);
  let done = wanted.length - waiting.length;
  const work = async (): Promise<void> => {
    const worker = boundedWorker(folder);
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const result = await worker.plan(file, join(documents, file));
      results.set(file, result);
      appendFileSync(log, `${JSON.stringify(result)}\n`);
      done += 1;
      if (done % STRIDE === 0 || done === wanted.length) process.stdout.write(`${done} of ${wanted.length}\n`);
    }
    await worker.close();
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, work));
  const told = wanted.flatMap((file) => results.get(file) ?? []);
  process.stdout.write(`${corpusSummary(told, files.length).join('\n')}\n`);
  return told.every(({ outcome }) => outcome === 'planned' || outcome === 'unreadable') ? 0 : 1;
}

function known(log: string): readonly (readonly [string, CorpusResult])[] {
  const lines = readFileSync(log, 'utf8').split('\n');
  return lines.flatMap((line): (readonly [string, CorpusResult])[] => {
    try {
      const result = JSON.parse(line) as CorpusResult;
      return [[result.file, result]];
    } catch {
      return [];
    }
  });
}

process.exitCode = await run(process.argv.slice(2));
