import type { Operation } from '../spec/operation.ts';

/** An operation with the values of its path. */
export interface FoundOperation {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Finds the operation that a request belongs to. Literal segments win over parameters; a trailing slash does not matter.
 * @param operations all operations
 * @param method of the request
 * @param url its absolute address
 * @returns the operation, `null` where no document declares it
 */
export function operationOf(operations: readonly Operation[], method: string, url: string): FoundOperation | null {
  const segments = split(new URL(url).pathname);
  const found = operations.flatMap((operation) => {
    const path = operation.method === method ? match(split(operation.path), segments) : null;
    return path === null ? [] : [{ operation, path }];
  });
  return found.sort((a, b) => Object.keys(a.path).length - Object.keys(b.path).length)[0] ?? null;
}

function split(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function match(template: readonly string[], segments: readonly string[]): Readonly<Record<string, string>> | null {
  if (template.length !== segments.length) return null;
  const values: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const given = segments[index] ?? '';
    if (part.startsWith('{') && part.endsWith('}')) values[part.slice(1, -1)] = decodeURIComponent(given);
    else if (part !== given) return null;
  }
  return values;
}
