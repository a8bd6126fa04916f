import { nameWords } from '../../plan/name-words.ts';

/** Words of fields that the service sets by itself, whenever it likes. */
const volatile = new Set(
  'updated modified changed accessed viewed seen synced refreshed revision etag timestamp nonce version'.split(' '),
);
/** What is of a person or a card, though it is the last of something. */
const personal = new Set(['name', 'names', 'four', 'digits', 'initial']);

/** True for a field such as `updatedAt` or `last_login`, which may change although nobody changed it. */
export function isVolatile(name: string): boolean {
  const words = nameWords(name);
  if (words.some((word) => volatile.has(word))) return true;
  return words.includes('last') && !words.some((word) => personal.has(word));
}
