import { existsSync, readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { compile } from 'json-p3';
import { type Document, isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { OVERLAY_INVALID, SuiteError } from '../errors.ts';
import { isRecord } from './is-record.ts';
import type { Overlay, OverlayAction } from './overlay.ts';

const overlayKeys = ['overlay', 'info', 'extends', 'actions'];
const actionKeys = ['target', 'description', 'update', 'remove'];

/** A file that is being read, for messages with the line. */
interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * Reads the overlay of a target, an OpenAPI Overlay of version 1.0 or 1.1 (without `copy`) in YAML or JSON.
 * An action may say `x-service: earn` (or a list) where it is meant for these documents only.
 *
 * @param file path, as in `specs/local/overlay.yaml`
 * @returns `null` where there is no such file: an overlay is optional
 * @throws SuiteError `OVERLAY_INVALID` with file and line
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function readOverlay(file: string): Overlay | null {
  if (!existsSync(file)) return null;
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, merge: true });
  const source: Source = { file, document, lines };
  const [error] = document.errors;
  if (error !== undefined) throw invalid(source, error.pos[0], `is no YAML (${error.message.split('\n', 1).join('')})`);
  const value = plainValue(source);
  if (!isRecord(value))
    throw invalid(source, 0, 'must hold an overlay, an object with "overlay", "info" and "actions"');
  knownKeys(source, value, overlayKeys, []);
  if (!/^1\.[01]\.\d+$/.test(String(value['overlay']))) {
    throw invalidAt(source, ['overlay'], 'must say "overlay: 1.0.0"');
  }
  if (!isRecord(value['info'])) throw invalidAt(source, ['info'], 'must have an "info" with "title" and "version"');
  if (!Array.isArray(value['actions'])) throw invalidAt(source, ['actions'], 'must have a list of "actions"');
  return {
    file,
    title: String(value['info']['title'] ?? ''),
    actions: value['actions'].map((action, index) => actionOf(source, action, index)),
  };
}

/** Aliases are resolved here, and may be too many. */
function plainValue(source: Source): unknown {
  try {
    return source.document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw invalid(source, 0, `cannot be read (${error instanceof Error ? error.message : String(error)})`, error);
  }
}

function actionOf(source: Source, raw: unknown, index: number): OverlayAction {
  const path = ['actions', index];
  if (!isRecord(raw))
    throw invalidAt(source, path, 'must have an object with "target" and "update" or "remove" as action');
  knownKeys(source, raw, actionKeys, path);
  const { target, update, remove, description } = raw;
  if (typeof target !== 'string') throw invalidAt(source, path, 'has an action without a "target"');
  try {
    compile(target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw invalidAt(source, [...path, 'target'], `has a target that is no JSONPath (${target}: ${reason})`, error);
  }
  if (remove !== undefined && typeof remove !== 'boolean') {
    throw invalidAt(source, [...path, 'remove'], 'has an action whose "remove" is neither true nor false');
  }
  if (update === undefined && remove !== true)
    throw invalidAt(source, path, 'has an action with neither "update" nor "remove"');
  return {
    index,
    line: lineOf(source, path),
    target,
    description: typeof description === 'string' ? description : '',
    update,
    remove: remove === true,
    services: servicesOf(source, raw['x-service'], path),
  };
}

function servicesOf(source: Source, raw: unknown, path: readonly (string | number)[]): readonly string[] | null {
  if (raw === undefined) return null;
  const names = Array.isArray(raw) ? raw : [raw];
  if (names.length > 0 && names.every((name) => typeof name === 'string')) return names;
  throw invalidAt(source, [...path, 'x-service'], 'has an action whose "x-service" is no name of a service');
}

function knownKeys(
  source: Source,
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: readonly (string | number)[],
): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key) && !key.startsWith('x-'));
  if (unknown === undefined) return;
  const nearest = [...known].sort((a, b) => distance(a, unknown) - distance(b, unknown))[0] ?? '';
  const hint = distance(nearest, unknown) <= 3 ? `; did you mean "${nearest}"?` : '';
  throw invalidAt(source, [...path, unknown], `has the unknown key "${unknown}" (known: ${known.join(', ')})${hint}`);
}

function invalidAt(source: Source, path: readonly (string | number)[], problem: string, cause?: unknown): SuiteError {
  return invalid(source, offsetOf(source, path), problem, cause);
}

function invalid({ file, lines }: Source, offset: number, problem: string, cause?: unknown): SuiteError {
  const message = `${file}, line ${lines.linePos(offset).line || 1}: the overlay ${problem}${/[?.]$/.test(problem) ? '' : '.'}`;
  return new SuiteError(OVERLAY_INVALID, message, cause);
}

function lineOf(source: Source, path: readonly (string | number)[]): number {
  return source.lines.linePos(offsetOf(source, path)).line || 1;
}

/** Where a value begins in the file; the nearest one around it where it is absent. */
function offsetOf({ document }: Source, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
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
