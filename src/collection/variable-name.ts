import type { Operation } from '../spec/operation.ts';
import type { Scope } from './planned-request.ts';

/**
 * Name of the collection variable that carries a value from one request to others.
 *
 * @param operation the operation that gives the value
 * @param expression runtime expression of OpenAPI 3
 * @param scope whose object the value belongs to
 * @example `member_create_profileId`, or `member_merge_create_victim_member_create_profileId` for an object of its own
 */
export function variableName(operation: Operation, expression: string, scope: Scope): string {
  const owner = scope.owner === null ? [] : [operationWord(scope.owner.operation), scope.role];
  const [head = '', pointer = ''] = expression.split('#', 2);
  const place = pointer === '' ? head.split('.').slice(2) : pointer.split('/');
  const sent = head.startsWith('$request.') ? ['sent'] : [];
  const words = place.filter((word) => word !== '' && word !== 'data' && !/^\d+$/.test(word));
  return [...owner, operationWord(operation), ...sent, ...words]
    .map((word) => word.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_|_$/g, ''))
    .filter((word) => word !== '')
    .join('_');
}

function operationWord(operation: Operation): string {
  return operation.operationId ?? operation.id.toLowerCase();
}
