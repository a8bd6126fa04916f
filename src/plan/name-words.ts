/**
 * Splits a name of any style into lower-case words: `profileId`, `profile_id` and `ProfileID` are all `profile`, `id`.
 * @param name a field, parameter or path segment
 * @returns its words in order
 */
export function nameWords(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
