import { isRecord } from '../spec/is-record.ts';

/** Remembers which property names the answers of a run carried. */
export interface SeenProperties {
  /** Takes note of an answer's parsed body. */
  readonly note: (body: unknown) => void;
  readonly has: (property: string) => boolean;
}

/** Deeper values are not looked into. */
const deepest = 30;

/** Starts without any name. What a run has not seen yet, it may see later: so a gap is claimed only until then. */
export function seenProperties(): SeenProperties {
  const names = new Set<string>();
  const note = (value: unknown, depth: number): void => {
    if (depth > deepest) return;
    if (Array.isArray(value)) for (const item of value) note(item, depth + 1);
    if (!isRecord(value)) return;
    for (const [name, nested] of Object.entries(value)) {
      names.add(name);
      note(nested, depth + 1);
    }
  };
  return { note: (body) => note(body, 0), has: (property) => names.has(property) };
}
