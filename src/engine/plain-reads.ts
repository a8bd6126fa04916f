import type { HttpRequest } from '../http/exchange.ts';
import type { Operation } from '../spec/operation.ts';

/**
 * Reads that need a token and nothing else, in the order of the documents. Where the documents say nothing of tokens, any
 * read may need one.
 * @param operations of the run
 * @param baseUrl origin of the services
 * @returns the requests, without a token
 */
export function plainReads(operations: readonly Operation[], baseUrl: string): readonly HttpRequest[] {
  const guarded = operations.filter(({ security }) => security.length > 0 && security.every((one) => !isEmpty(one)));
  return (guarded.length > 0 ? guarded : operations)
    .filter(({ method, path, parameters }) => method === 'GET' && !path.includes('{') && !parameters.some(needed))
    .map(({ path }) => ({ method: 'GET', url: baseUrl + path, headers: { accept: 'application/json' }, body: null }));
}

function needed({ required }: Operation['parameters'][number]): boolean {
  return required;
}

function isEmpty(requirement: Operation['security'][number]): boolean {
  return Object.keys(requirement).length === 0;
}
