/** Names repeat from operation to operation. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/**
 * Splits a name of any style into lower-case words: `profileId`, `profile_id` and `ProfileID` are all `profile`, `id`.
 * @param name a field, parameter or path segment
 * @returns its words in order
 */
export function nameWords(name: string): readonly string[] {
  const found = known.get(name);
  if (found !== undefined) return found;
  const words = split(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, words);
  return words;
}

function split(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
