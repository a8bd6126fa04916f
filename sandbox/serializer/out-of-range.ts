import { Refusal } from './refusal.ts';

/**
 * Compares a number with its limits.
 * @param value the number
 * @param limits both ends count as inside
 * @returns the refusal, or null
 */
export function outOfRange(value: number, limits: { readonly min?: number; readonly max?: number }): Refusal | null {
  if (limits.max !== undefined && value > limits.max) {
    return new Refusal([`Ensure this value is less than or equal to ${limits.max}.`], ['max_value']);
  }
  if (limits.min !== undefined && value < limits.min) {
    return new Refusal([`Ensure this value is greater than or equal to ${limits.min}.`], ['min_value']);
  }
  return null;
}
