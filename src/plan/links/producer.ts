import type { Operation, Schema } from '../../spec/operation.ts';
import { nameWords } from '../name-words.ts';
import { type OperationInput, operationInputs } from './operation-inputs.ts';
import { type ResponseValue, responseValues } from './response-values.ts';

/** An operation as a source of values for others. */
export interface Producer {
  readonly operation: Operation;
  readonly inputs: readonly OperationInput[];
  readonly values: readonly ResponseValue[];
  /** Path segments without parameters, version prefixes and the trailing slash. */
  readonly segments: readonly string[];
  /** Singular words of the resource, as in `tier` for `/member/tiers`. */
  readonly resource: readonly string[];
}

/**
 * Reads what an operation takes and gives.
 * @param operation the operation
 * @param definitions what references of its schemas point into
 * @returns the producer
 */
export function producer(operation: Operation, definitions: Readonly<Record<string, Schema>>): Producer {
  const segments = operation.path.split('/').filter((segment) => segment !== '');
  const literal = segments.filter((segment) => !segment.startsWith('{'));
  return {
    operation,
    inputs: operationInputs(operation, definitions),
    values: responseValues(operation, definitions),
    segments,
    resource: nameWords(literal.at(-1) ?? '').map(singular),
  };
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
