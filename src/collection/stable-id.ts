import { createHash } from 'node:crypto';

/**
 * An id in the form of a UUID that is made of a text, so that a collection that is written again differs only where it
 * changed.
 */
export function stableId(text: string): string {
  const hex = createHash('sha256').update(`omni-retain ${text}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
