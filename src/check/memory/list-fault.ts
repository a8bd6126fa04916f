import type { MemoryFault } from './memory-fault.ts';
import { memoryFault } from './memory-fault.ts';
import type { ListRecord, MemoryViolation } from './memory-record.ts';

/** A violation of a list's promise; the sentence begins with the operation. */
export function listFault(
  { operation }: ListRecord,
  fault: Pick<MemoryFault, 'rule' | 'pointer' | 'documented' | 'received' | 'message' | 'fix'>,
): MemoryViolation {
  return memoryFault(null, {
    ...fault,
    message: `${operation.id}: ${fault.message}`,
    source: `${operation.pointer}/parameters`,
  });
}
