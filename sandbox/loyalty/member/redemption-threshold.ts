import { hundredths } from '../amount/hundredths.ts';
import { FieldRefused } from '../field-refused.ts';

/**
 * The threshold a request sets.
 * @param value points, as sent
 * @returns hundredths
 * @throws FieldRefused below zero
 */
export function redemptionThreshold(value: number): number {
  const threshold = hundredths(value, 'redemptionThreshold');
  if (threshold < 0) {
    throw new FieldRefused('redemptionThreshold', 'Ensure this value is greater than or equal to 0.');
  }
  return threshold;
}
