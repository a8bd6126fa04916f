import { FieldRefused } from '../field-refused.ts';

/**
 * Refuses a phone number with blanks or dashes.
 * @param phoneNumber the number
 * @throws FieldRefused if it has one
 */
export function requirePhoneNumber(phoneNumber: string): void {
  if (/[\s-]/.test(phoneNumber)) throw new FieldRefused('phoneNumber', 'Must not contain blanks or dashes.');
}
