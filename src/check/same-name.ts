/**
 * True for two spellings of one name: case, `_` and `-` count for nothing, as in `birthDate`, `birthdate`, `birth_date`.
 */
export function sameName(one: string, other: string): boolean {
  return one === other || plainName(one) === plainName(other);
}

/** A name without case, `_` and `-`. */
export function plainName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}
