/** JSON levels; a schema of 100 nested objects has 200. */
const deepest = 400;

/** Values in all, those that YAML aliases repeat counted each time. */
const most = 5_000_000;

/**
 * Says why a parsed document is too deep or too large to be worked on, `null` where it is not. Needs no stack, so that
 * it can judge what would exhaust one; a value that contains itself is too deep.
 */
export function nestingProblem(document: unknown): string | null {
  let level: readonly unknown[] = [document];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > deepest) return `is nested more than ${deepest} levels deep`;
    if (count > most) return `holds more than ${most.toLocaleString('en')} values`;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return null;
}
