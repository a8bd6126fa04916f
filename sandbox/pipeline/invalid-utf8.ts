/** How many bytes follow a first byte, and the range of the second one (Unicode, table 3-7). */
function sequence(first: number): { readonly length: number; readonly low: number; readonly high: number } | null {
  if (first < 0x80) return { length: 1, low: 0x80, high: 0xbf };
  if (first >= 0xc2 && first <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (first >= 0xe0 && first <= 0xef) {
    return { length: 3, low: first === 0xe0 ? 0xa0 : 0x80, high: first === 0xed ? 0x9f : 0xbf };
  }
  if (first >= 0xf0 && first <= 0xf4) {
    return { length: 4, low: first === 0xf0 ? 0x90 : 0x80, high: first === 0xf4 ? 0x8f : 0xbf };
  }
  return null;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0')}`;
}

function complaint(body: Buffer, at: number, length: number): string {
  if (length === 0) return `can't decode byte ${hex(body[at] ?? 0)} in position ${at}: invalid start byte`;
  const where =
    length === 1 ? `byte ${hex(body[at] ?? 0)} in position ${at}` : `bytes in position ${at}-${at + length - 1}`;
  return `can't decode ${where}: invalid continuation byte`;
}

/**
 * What Python says about bytes that are no UTF-8. A sequence that the end of the body cuts off is no complaint:
 * Python's stream reader waits for the rest and forgets it.
 * @param body the bytes
 * @returns the text of the error, or null
 */
export function invalidUtf8(body: Buffer): string | null {
  for (let at = 0; at < body.length; ) {
    const form = sequence(body[at] ?? 0);
    if (form === null) return `'utf-8' codec ${complaint(body, at, 0)}`;
    for (let index = 1; index < form.length; index += 1) {
      const next = body[at + index];
      if (next === undefined) return null;
      const [low, high] = index === 1 ? [form.low, form.high] : [0x80, 0xbf];
      if (next < low || next > high) return `'utf-8' codec ${complaint(body, at, index)}`;
    }
    at += form.length;
  }
  return null;
}
