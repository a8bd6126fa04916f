import { FieldRefused } from '../field-refused.ts';

const LARGEST = 1e12;

/**
 * A JSON number as an integer of a small unit, rounded half up (away from zero) on its decimal digits.
 * @param value the number
 * @param digits decimal digits that are kept
 * @param field the field to blame if the number is too large
 * @returns the integer
 * @throws FieldRefused above 1,000,000,000,000, beyond which integers would lose digits
 */
export function scaled(value: number, digits: number, field: string): number {
  const size = Math.abs(value);
  if (!(size <= LARGEST)) {
    const bound = value < 0 ? `greater than or equal to -${LARGEST}` : `less than or equal to ${LARGEST}`;
    throw new FieldRefused(field, `Ensure this value is ${bound}.`);
  }
  // Below 1e-6 a number prints with an exponent of its own, and rounds to nothing anyway.
  const whole = size < 1e-6 ? 0 : Math.round(Number(`${size}e${digits}`));
  return value < 0 && whole > 0 ? -whole : whole;
}
