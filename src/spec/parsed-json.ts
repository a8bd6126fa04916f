/** A text read as JSON, or in words why it is none: "breaks off after 40 characters". */
export type ParsedJson = { readonly value: unknown } | { readonly reason: string };

/** Longer explanations are cut. */
const longest = 120;

/** Reads a text as JSON without ever throwing; the reason completes a sentence that begins with what was read. */
export function parsedJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (text.trim() === '') return { reason: 'is empty' };
    const message = error instanceof Error ? error.message : '';
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
    const isCut = position >= text.length || /end of JSON|Unterminated string/.test(message);
    if (isCut) return { reason: `breaks off after ${text.length.toLocaleString('en')} characters` };
    return { reason: `is no JSON (${message.replace(/\s+/g, ' ').slice(0, longest)})` };
  }
}
