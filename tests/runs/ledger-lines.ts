import { existsSync, readFileSync } from 'node:fs';
import type { ProjectCopy } from './project-copy.ts';

/** What the ledger says of an object: what became of it, `open` while nothing is known. */
export interface LedgerEntry {
  readonly id: string;
  readonly run: string;
  /** Address of the request that removes it; `null` where nothing does. */
  readonly removal: string | null;
  readonly fate: string;
}

interface Line {
  readonly id: string;
  readonly run?: string;
  readonly removal?: { readonly url: string } | null;
  readonly fate?: string;
}

/**
 * Reads the ledger as it stands on disk, also while a run writes it.
 * @param copy where the run is
 * @returns what was made, in order
 */
export function ledgerEntries(copy: ProjectCopy): readonly LedgerEntry[] {
  const file = copy.report('ledger.jsonl');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  const lines = whole.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
  const fates = new Map(lines.flatMap(({ id, fate }) => (fate === undefined ? [] : [[id, fate] as const])));
  return lines.flatMap(({ id, run, removal }) =>
    run === undefined ? [] : [{ id, run, removal: removal?.url ?? null, fate: fates.get(id) ?? 'open' }],
  );
}
