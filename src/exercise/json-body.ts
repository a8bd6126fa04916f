/**
 * Reads a body as JSON.
 * @param text the body
 * @returns the value, `undefined` where it is no JSON
 */
export function jsonBody(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
