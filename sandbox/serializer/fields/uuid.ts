import type { FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { Refusal } from '../refusal.ts';

const INVALID = new Refusal(['Must be a valid UUID.'], ['format']);
const DIGITS = /^[0-9a-f]{32}$/i;

function digitsOf(raw: unknown): string | null {
  if (typeof raw === 'boolean') return raw ? '1' : '0';
  if (typeof raw === 'number') {
    if (!Number.isInteger(raw) || raw < 0) return null;
    const digits = BigInt(raw).toString(16);
    return digits.length > 32 ? null : digits;
  }
  if (typeof raw !== 'string') return null;
  const digits = raw
    .replace('urn:', '')
    .replace('uuid:', '')
    .replace(/^[{}]+|[{}]+$/g, '')
    .replaceAll('-', '');
  return DIGITS.test(digits) ? digits.toLowerCase() : null;
}

/**
 * A UUID (`UUIDField`), kept in lower case with dashes. Dashes may be missing, braces and `urn:uuid:` are taken, and
 * a whole number counts as the number of the UUID.
 * @param options as of every field
 * @returns the field
 */
export function uuid<const O extends FieldOptions = NoOptions>(options?: O): FieldOf<string, O> {
  return {
    options: options ?? {},
    read: (raw) => {
      const digits = digitsOf(raw)?.padStart(32, '0');
      if (digits === undefined) return INVALID;
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        digits.slice(12, 16),
        digits.slice(16, 20),
        digits.slice(20),
      ].join('-');
    },
    write: (value) => String(value),
    describe: () => ({ type: 'string', format: 'uuid' }),
  };
}
