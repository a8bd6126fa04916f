import type { ListRecord, MemoryRecord, MemoryViolation } from './memory-record.ts';

/** A rule about what was done with one object: a pure function. */
export type MemoryRule = (record: MemoryRecord) => readonly MemoryViolation[];

/** A rule about a list: a pure function. */
export type ListRule = (record: ListRecord) => readonly MemoryViolation[];

/** The rules about one object's life, in the order of its life. */
const memoryRules: readonly MemoryRule[] = [];

/** The rules about lists. */
const listRules: readonly ListRule[] = [];

/**
 * Lets every rule judge what was done with one object.
 * @param record what was done
 * @returns violations, each with the step that showed it
 */
export function memoryViolations(record: MemoryRecord): readonly MemoryViolation[] {
  return memoryRules.flatMap((rule) => rule(record));
}

/**
 * Lets every rule judge what a list answered.
 * @param record what it answered
 * @returns violations
 */
export function listViolations(record: ListRecord): readonly MemoryViolation[] {
  return listRules.flatMap((rule) => rule(record));
}
