import { isRecord } from '../../spec/is-record.ts';
import type { UniqueValue } from '../planned-case.ts';

/**
 * Tells placeholders of what must be unique from other values.
 * @param value any planned value
 * @returns true for such a placeholder
 */
export function isUnique(value: unknown): value is UniqueValue {
  return isRecord(value) && '$unique' in value;
}
