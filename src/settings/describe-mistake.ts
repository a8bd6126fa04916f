import { nearestSpelling } from './nearest-spelling.ts';

/** A value or name that a person wrote and nobody can use. */
export interface Mistake {
  /** What it was written for: the setting's name, a command's option. */
  readonly name: string;
  /** What was written; `null` where it must not be shown. */
  readonly value: string | null;
  /** The words that may be written, if they can be listed. */
  readonly allowed?: readonly string[];
  /** What may be written, in words that follow "must be", if it cannot be listed or needs more than the list. */
  readonly expected?: string;
}

/**
 * One sentence about a wrong value: its name, what was written, what may be written, and the nearest spelling.
 *
 * @example RETAIN_PROFILE is "gat" but must be smoke, gate or nightly: did you mean "gate"?
 */
export function describeMistake(mistake: Mistake): string {
  const allowed = mistake.allowed ?? [];
  const written = mistake.value === null ? 'has a value that cannot be used: it' : `is ${quote(mistake.value)} but`;
  const must = mistake.expected ?? enumerate(allowed);
  const near = mistake.value === null ? null : nearestSpelling(mistake.value, allowed);
  const end = near === null ? '.' : `: did you mean "${near}"?`;
  return `${mistake.name} ${written} must be ${must}${end}`;
}

function enumerate(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Addresses may carry a password before the host: it is not shown. */
function quote(value: string): string {
  const shown = value.replace(/\/\/[^/@\s]*@/g, '//…@');
  return JSON.stringify(shown.length > 120 ? `${shown.slice(0, 120)}…` : shown);
}
