/** A body read as JSON, or in words why it is none. */
export type ParsedJson = { readonly value: unknown } | { readonly reason: string };

/** Reads a body as JSON without ever throwing. */
export function parsedJson(body: string): ParsedJson {
  try {
    return { value: JSON.parse(body) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
