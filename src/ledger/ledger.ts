import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { HttpRequest } from '../http/exchange.ts';

/** An object that a run made. */
export interface Creation {
  readonly id: string;
  readonly run: string;
  readonly target: string;
  readonly baseUrl: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly service: string;
  /** Id of the operation that made it. */
  readonly operation: string;
  /** The request that removes it, without credentials; `null` where no operation does. */
  readonly removal: HttpRequest | null;
  /** Identity that alone may remove it, where it is of another company than the objects of the run. */
  readonly identity?: string;
}

/** What became of an object: `removed` by the clean-up, `gone` already, `kept` since nothing removes it, `left` against our will. */
export type Fate = 'removed' | 'gone' | 'kept' | 'left';

/** What the runs on this machine created and what became of it (design section 8). */
export interface Ledger {
  /** Writes a creation to disk before it returns. @param creation what was made */
  created(creation: Creation): void;
  /** Writes what became of an object. @param id of the creation @param fate what became of it @param status of the removal */
  settled(id: string, fate: Fate, status: number | null): void;
  /** Creations of which it is not known what became, the latest first. @param baseUrl of the target */
  open(baseUrl: string): readonly Creation[];
  /** Creations of a run by fate. @param run its id */
  ofRun(run: string): ReadonlyMap<Creation, Fate | 'open'>;
}

interface Settlement {
  readonly id: string;
  readonly fate: Fate;
  readonly status: number | null;
}

/**
 * Opens the ledger; it is kept across runs, without what is settled.
 * @param file path of `ledger.jsonl`
 * @returns the ledger
 */
export function openLedger(file: string): Ledger {
  const creations = new Map<string, Creation>();
  const fates = new Map<string, Fate>();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) remember(line, creations, fates);
  for (const id of fates.keys()) creations.delete(id);
  fates.clear();
  writeFileSync(file, [...creations.values()].map((creation) => `${JSON.stringify(creation)}\n`).join(''));
  return {
    created: (creation) => {
      creations.set(creation.id, creation);
      appendFileSync(file, `${JSON.stringify(creation)}\n`);
    },
    settled: (id, fate, status) => {
      fates.set(id, fate);
      appendFileSync(file, `${JSON.stringify({ id, fate, status } satisfies Settlement)}\n`);
    },
    open: (baseUrl) =>
      [...creations.values()].filter((creation) => creation.baseUrl === baseUrl && !fates.has(creation.id)).reverse(),
    ofRun: (run) =>
      new Map(
        [...creations.values()]
          .filter((creation) => creation.run === run)
          .map((creation) => [creation, fates.get(creation.id) ?? 'open']),
      ),
  };
}

/** Reads one line; a torn last line of a killed run is passed over. */
function remember(line: string, creations: Map<string, Creation>, fates: Map<string, Fate>): void {
  if (line === '') return;
  try {
    const entry = JSON.parse(line) as Creation | Settlement;
    if ('fate' in entry) fates.set(entry.id, entry.fate);
    else creations.set(entry.id, entry);
  } catch {
    return;
  }
}
