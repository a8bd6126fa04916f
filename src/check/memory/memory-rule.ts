import type { ListRecord, MemoryRecord, MemoryViolation } from './memory-record.ts';

/** A rule about what became of one object: a pure function from the record to violations. */
export type MemoryRule = (record: MemoryRecord) => readonly MemoryViolation[];

/** A rule about what a list answers to different questions. */
export type ListRule = (record: ListRecord) => readonly MemoryViolation[];
