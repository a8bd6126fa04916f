import type { Operation } from '../spec/operation.ts';

const verbs: Readonly<Record<string, string>> = {
  list: 'List',
  create: 'Create',
  read: 'Get',
  update: 'Update',
  partial_update: 'Change',
  delete: 'Delete',
};

/**
 * Names for people, one per operation and each only once: the summary, else the words of the operationId, else method
 * and path.
 *
 * @example `member_points-adjustment_create` becomes `Create member points adjustment`
 */
export function requestNames(operations: readonly Operation[]): ReadonlyMap<string, string> {
  const wanted = new Map(operations.map((operation) => [operation.id, humanName(operation)]));
  const uses = new Map<string, number>();
  for (const name of wanted.values()) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map([...wanted].map(([id, name]) => [id, (uses.get(name) ?? 0) > 1 ? `${name} (${id})` : name]));
}

function humanName(operation: Operation): string {
  const summary = operation.summary.trim().replace(/\.$/, '');
  if (summary !== '' && summary.length <= 80) return summary;
  if (operation.operationId === null) return operation.id;
  const known = /^(.+?)_(list|create|read|partial_update|update|delete)$/.exec(operation.operationId);
  if (known === null) return words(operation.operationId);
  const [, what = '', verb = ''] = known;
  return `${verbs[verb] ?? verb} ${words(what).toLowerCase()}`;
}

function words(id: string): string {
  const text = id
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
