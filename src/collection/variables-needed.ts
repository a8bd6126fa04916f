import { findLinks } from './find-links.ts';
import type { PlannedFolder, Scope } from './planned-request.ts';

/** Runtime expressions of the values that others need of an operation in a scope, each once. */
export type VariablesNeeded = (operation: string, scope: Scope) => readonly string[];

/** Reads from all requests which values each of them must keep for others. */
export function variablesNeeded(folders: readonly PlannedFolder[]): VariablesNeeded {
  const needed = new Map<string, Set<string>>();
  for (const request of folders.flatMap((folder) => folder.requests)) {
    for (const { $link: link } of findLinks(request.source.values)) {
      const key = keyOf(link.operation, request.takes(link.operation, link.role));
      needed.set(key, (needed.get(key) ?? new Set()).add(link.value));
    }
  }
  return (operation, scope) => [...(needed.get(keyOf(operation, scope)) ?? [])].sort();
}

function keyOf(operation: string, scope: Scope): string {
  return [operation, scope.owner?.operation.id ?? '', scope.role].join('\n');
}
