/** Everything outside ASCII is escaped, as Python's `json.dumps` does by default. */
function ascii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Writes JSON as Python does: a blank after each comma and colon.
 * @param value anything JSON can hold
 * @returns the text
 */
export function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, held]) => held !== undefined);
    return `{${pairs.map(([key, held]) => `${ascii(JSON.stringify(key))}: ${pythonJson(held)}`).join(', ')}}`;
  }
  return ascii(JSON.stringify(value ?? null));
}
