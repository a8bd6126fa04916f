import type { FieldOf } from '../../serializer/field.ts';
import { type CharOptions, char } from '../../serializer/fields/char.ts';

/**
 * A phone number: a text without blanks and dashes.
 * @param options as of a text
 * @returns the field
 */
export function phoneNumber<const O extends CharOptions>(options: O): FieldOf<string, O> {
  return char({ ...options, pattern: /^[^\s-]+$/ }) as FieldOf<string, O>;
}
