import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Kept across runs. */
const KEPT = new Set(['.gitkeep', 'history.jsonl', 'ledger.jsonl']);

/**
 * Removes the outputs of the run before, so that nobody reads a stale verdict.
 * @param directory the reports folder
 */
export function clearReports(directory: string): void {
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(directory)) {
    if (!KEPT.has(name)) rmSync(join(directory, name), { recursive: true, force: true });
  }
}
