function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

function inside(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : pythonText(value);
}

/**
 * A JSON value as Python's `str()` writes it, which error texts show.
 * @param value a JSON value
 * @returns the text
 */
export function pythonText(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(inside).join(', ')}]`;
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, item]) => `${quoted(key)}: ${inside(item)}`);
    return `{${pairs.join(', ')}}`;
  }
  return String(value);
}
