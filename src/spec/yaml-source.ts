import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { OVERLAY_INVALID, SuiteError } from '../errors.ts';

/** Keys and indices that lead to a value. */
export type YamlPath = readonly (string | number)[];

/** A YAML file of a target, for messages with file and line. */
export interface YamlSource {
  /** Its content as plain values. */
  readonly value: unknown;
  /** Line of a value, from 1; of the nearest one around it where it is absent. */
  lineOf(path: YamlPath): number;
  /** What is wrong at a place. @param problem completes "the overlay …" */
  invalidAt(path: YamlPath, problem: string, cause?: unknown): SuiteError;
  /** @throws SuiteError `OVERLAY_INVALID` where the object at `path` has a key that is neither known nor begins with `x-` */
  knownKeys(value: Readonly<Record<string, unknown>>, known: readonly string[], path: YamlPath): void;
}

/**
 * Reads a YAML file of a target; JSON is YAML too.
 * @param file its path
 * @param what it is, as in `the overlay`, for messages
 * @returns the content with its lines
 * @throws SuiteError `OVERLAY_INVALID` with file and line where it is no YAML
 */
export function yamlSource(file: string, what: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, merge: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line || 1;
  const invalid = (offset: number, problem: string, cause?: unknown): SuiteError =>
    new SuiteError(
      OVERLAY_INVALID,
      `${file}, line ${lineAt(offset)}: ${what} ${problem}${/[?.]$/.test(problem) ? '' : '.'}`,
      cause,
    );
  const [error] = document.errors;
  if (error !== undefined) throw invalid(error.pos[0], `is no YAML (${error.message.split('\n', 1).join('')})`);
  const value = ((): unknown => {
    try {
      return document.toJS({ maxAliasCount: 100 });
    } catch (cause) {
      throw invalid(0, `cannot be read (${cause instanceof Error ? cause.message : String(cause)})`, cause);
    }
  })();
  const offsetOf = (path: YamlPath): number => placeOf(document.contents, path);
  return {
    value,
    lineOf: (path) => lineAt(offsetOf(path)),
    invalidAt: (path, problem, cause) => invalid(offsetOf(path), problem, cause),
    knownKeys: (object, known, path) => {
      const unknown = Object.keys(object).find((key) => !known.includes(key) && !key.startsWith('x-'));
      if (unknown === undefined) return;
      const nearest = [...known].sort((a, b) => distance(a, unknown) - distance(b, unknown))[0] ?? '';
      const hint = distance(nearest, unknown) <= 3 ? `; did you mean "${nearest}"?` : '';
      const problem = `has the unknown key "${unknown}" (known: ${known.join(', ')})${hint}`;
      throw invalid(offsetOf([...path, unknown]), problem);
    },
  };
}

/** Where a value begins in the file; the nearest one around it where it is absent. */
function placeOf(contents: unknown, path: YamlPath): number {
  let node = contents;
  let offset = startOf(node);
  for (const key of path) {
    node = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    if (!isNode(node)) break;
    offset = startOf(node);
  }
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}
