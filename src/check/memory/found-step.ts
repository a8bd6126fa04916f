import type { MemoryRecord, MemoryRole, MemoryStep } from './memory-record.ts';

/** A step with its place in the record. */
export interface FoundStep {
  readonly step: MemoryStep;
  readonly index: number;
}

/** The first step of a role, after another one where that matters; `null` where it was not made. */
export function foundStep(record: MemoryRecord, role: MemoryRole, after = -1): FoundStep | null {
  const index = record.steps.findIndex((step, place) => place > after && step.role === role);
  const step = record.steps[index];
  return step === undefined ? null : { step, index };
}
