import { createHash } from 'node:crypto';
import type { Violation } from './finding.ts';
import { generalPointer } from './general-pointer.ts';

/**
 * The name of a finding that stays the same on every host, seed and day: made of rule, operation and pointer, list
 * indices as asterisks. A debt is never the same as a fault at the same place.
 */
export function findingId(violation: Pick<Violation, 'rule' | 'kind' | 'pointer'>, operation: string): string {
  const parts = [violation.rule, operation, generalPointer(violation.pointer)];
  if (violation.kind === 'debt') parts.push('debt');
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}
