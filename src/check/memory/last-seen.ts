import type { MemoryRecord } from './memory-record.ts';
import { ownObject } from './own-object.ts';

/** The object as it was last read before a step; `null` where it was not. */
export function lastSeen(record: MemoryRecord, before: number): Readonly<Record<string, unknown>> | null {
  for (let index = before - 1; index >= 0; index -= 1) {
    const step = record.steps[index];
    if (step === undefined || !step.role.startsWith('read')) continue;
    const found = ownObject(record, step);
    if (found !== null) return found;
  }
  return null;
}
