import { scaled } from './scaled.ts';

/**
 * A rate, percentage or quantity as an integer of ten-thousandths, rounded half up.
 * @param value a JSON number
 * @param field the field to blame if the number is too large
 * @returns ten-thousandths
 * @throws FieldRefused above 1,000,000,000,000
 */
export function tenThousandths(value: number, field: string): number {
  return scaled(value, 4, field);
}
