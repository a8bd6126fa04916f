import { createContext, Script } from 'node:vm';

/** Milliseconds that one match may take, plenty for a busy machine: each pattern is given up only once. */
const longest = 500;
/** Shorter values are matched in no time, unless a repeated group holds a choice or another repetition. */
const longestPlain = 1000;
const repeatedGroup = /\)(?:[*+]|\{\d+,)/;

const script = new Script('pattern.test(value)');

/** A pattern that never takes long: what takes too long throws. */
export interface BoundedPattern {
  readonly test: (value: string) => boolean;
}

/**
 * A regular expression of a document that can be tried on what a server sends: a match that goes on and on, as of
 * `^(a+)+$`, is ended, and so is every later one.
 *
 * @throws SyntaxError where it is no regular expression
 */
export function boundedPattern(source: string): BoundedPattern {
  const pattern = compiled(source);
  const isRisky = repeatedGroup.test(source);
  let isEndless = false;
  return {
    test: (value) => {
      if (!isRisky && value.length <= longestPlain) return pattern.test(value);
      if (isEndless) throw tooSlow(source);
      try {
        return script.runInContext(createContext({ pattern, value }), { timeout: longest }) === true;
      } catch (error) {
        isEndless = true;
        throw tooSlow(source, error);
      }
    },
  };
}

/** The `u` flag understands `\p{L}`, but refuses needless escapes as in `[a-z\_]`. */
function compiled(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch {
    return new RegExp(source);
  }
}

function tooSlow(source: string, cause?: unknown): Error {
  return new Error(`the pattern ${source.slice(0, 80)} takes more than ${longest} ms`, { cause });
}
