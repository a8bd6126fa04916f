import { scaled } from './scaled.ts';

/**
 * Points or money as an integer of hundredths, rounded half up.
 * @param value a JSON number
 * @param field the field to blame if the number is too large
 * @returns hundredths
 * @throws FieldRefused above 1,000,000,000,000
 */
export function hundredths(value: number, field: string): number {
  return scaled(value, 2, field);
}
