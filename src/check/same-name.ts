/**
 * True for two spellings of one name: case, `_` and `-` count for nothing, as in `birthDate`, `birthdate`, `birth_date`.
 */
export function sameName(one: string, other: string): boolean {
  return one === other || plainName(one) === plainName(other);
}

/** A name without case, `_` and `-`. */
export function plainName(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const plain = name.replace(/[_-]/g, '').toLowerCase();
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, plain);
  return plain;
}

/** The same names come in every answer. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;
