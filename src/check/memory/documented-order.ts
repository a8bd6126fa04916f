import { nameWords } from '../../plan/name-words.ts';
import { isRecord } from '../../spec/is-record.ts';
import type { Operation } from '../../spec/operation.ts';
import { plainName } from '../same-name.ts';

/** What a document promises about an order, and whether it holds. */
export interface DocumentedOrder {
  /** Completes "must come …". */
  readonly documented: string;
  readonly holds: boolean;
  /** Completes "but …". */
  readonly received: string;
}

const moment = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d|$)/;
const falling = /\b(newest|latest|most recent)\b[\w ]{0,20}\bfirst\b/i;
const rising = /\b(oldest|earliest)\b[\w ]{0,20}\bfirst\b/i;
/** As of an order, or at the start of a sentence: what is found, filtered or made "by" something is no order. */
const byField = /(?:\b(?:ordered|sorted) by|(?<=^|[.;]\s+)by) (?:the |their |its )?(\w+)\b/gi;

/**
 * Reads a promise about the order from the words of an operation (`newest first`, `ordered by name`, `by their rank`) and
 * holds it against rows; `null` where there is none that can be tried. Which moment is meant is not said, so one that is in
 * order is enough.
 */
export function documentedOrder({ summary, description }: Operation, rows: readonly unknown[]): DocumentedOrder | null {
  const text = `${summary}. ${description}`;
  const records = rows.filter(isRecord);
  if (records.length < 2 || records.length !== rows.length) return null;
  const age = falling.exec(text) ?? rising.exec(text);
  if (age !== null) return byAge(age[0], falling.test(text), records);
  for (const [phrase, word] of text.matchAll(byField)) {
    const found = byName(phrase, word ?? '', /descending|highest first|largest first/i.test(text), records);
    if (found !== null) return found;
  }
  return null;
}

function byAge(
  phrase: string,
  isFalling: boolean,
  rows: readonly Readonly<Record<string, unknown>>[],
): DocumentedOrder | null {
  const names = Object.keys(rows[0] ?? {}).filter((name) => rows.every((row) => moment.test(String(row[name]))));
  if (names.length === 0) return null;
  const holds = names.some((name) =>
    isSorted(
      rows.map((row) => Date.parse(String(row[name]))),
      isFalling,
    ),
  );
  return {
    documented: phrase.toLowerCase(),
    holds,
    received: `${names.join(' and ')} of the rows ${isFalling ? 'rise' : 'fall'}`,
  };
}

/** The word is a field of every row, or the last word of one's name. */
function byName(
  phrase: string,
  word: string,
  isFalling: boolean,
  rows: readonly Readonly<Record<string, unknown>>[],
): DocumentedOrder | null {
  const fields = Object.keys(rows[0] ?? {});
  const exact = fields.filter((field) => plainName(field) === plainName(word));
  const names = exact.length > 0 ? exact : fields.filter((field) => nameWords(field).at(-1) === word.toLowerCase());
  const numeric = names.filter((name) => rows.every((row) => typeof row[name] === 'number'));
  if (numeric.length === 0) return null;
  const holds = numeric.some((name) =>
    isSorted(
      rows.map((row) => Number(row[name])),
      isFalling,
    ),
  );
  return { documented: phrase, holds, received: `${numeric.join(' and ')} of the rows ${isFalling ? 'rise' : 'fall'}` };
}

function isSorted(values: readonly number[], isFalling: boolean): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    if (before === undefined || Number.isNaN(value) || Number.isNaN(before)) return true;
    return isFalling ? value <= before : value >= before;
  });
}
