import { fullPath } from './full-path.ts';
import type { PathConverter, PathParameter, Route } from './route.ts';
import { type View, view } from './view.ts';

/** A view that a path leads to, and the values of its parameters. */
export interface Match {
  readonly view: View;
  readonly path: Readonly<Record<string, string | number>>;
}

/** Finds the view of a path, or null. */
export type Router = (path: string) => Match | null;

interface Pattern {
  readonly view: View;
  readonly segments: readonly (string | { readonly name: string; readonly converter: PathConverter })[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NO_VALUES: Match['path'] = {};

function convert(converter: PathConverter, text: string): string | number | null {
  if (converter === 'uuid') return UUID.test(text.toLowerCase()) ? text.toLowerCase() : null;
  if (converter === 'int') return /^\d+$/.test(text) ? Number(text) : null;
  return text === '' ? null : text;
}

function patternOf(view: View, parameters: Readonly<Record<string, PathParameter>>): Pattern {
  const segments = view.template.split('/').map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) return segment;
    const parameter = parameters[name];
    if (parameter === undefined) throw new Error(`${view.template} does not declare {${name}}`);
    return { name, converter: parameter.converter };
  });
  return { view, segments };
}

function match(pattern: Pattern, segments: readonly string[]): Match | null {
  if (segments.length !== pattern.segments.length) return null;
  const path: Record<string, string | number> = {};
  for (const [index, expected] of pattern.segments.entries()) {
    const text = segments[index] ?? '';
    if (typeof expected === 'string') {
      if (expected !== text) return null;
      continue;
    }
    const value = convert(expected.converter, text);
    if (value === null) return null;
    path[expected.name] = value;
  }
  return { view: pattern.view, path };
}

/** Decodes a path as Django does: first all of it, then it is cut at the slashes. */
function decode(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    const bytes = path.replace(/%([0-9a-f]{2})/gi, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
    return Buffer.from(bytes, 'latin1').toString('utf8');
  }
}

/**
 * Makes the router of all operations. A slash at the end does not matter, and literal segments win over parameters.
 * @param routes all operations
 * @returns the router
 */
export function router(routes: readonly Route[]): Router {
  const byTemplate = new Map<string, Route[]>();
  for (const route of routes) {
    const template = fullPath(route).replace(/\/$/, '');
    byTemplate.set(template, [...(byTemplate.get(template) ?? []), route]);
  }
  const literal = new Map<string, Match>();
  const patterns: Pattern[] = [];
  for (const [template, own] of byTemplate) {
    const found = view(template, own);
    if (template.includes('{')) patterns.push(patternOf(found, own[0]?.pathParameters ?? {}));
    else literal.set(template, { view: found, path: NO_VALUES });
  }
  return (path) => {
    const decoded = decode(path);
    const bare = decoded.endsWith('/') ? decoded.slice(0, -1) : decoded;
    const exact = literal.get(bare);
    if (exact !== undefined) return exact;
    const segments = bare.split('/');
    for (const pattern of patterns) {
      const found = match(pattern, segments);
      if (found !== null) return found;
    }
    return null;
  };
}
