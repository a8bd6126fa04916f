import type { Operation, Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { requestBodySchema } from '../request-body-schema.ts';
import { combinedSchema } from '../values/combined-schema.ts';
import { sentHint } from '../values/sent-hint.ts';

/** A place of a request that takes a value. */
export interface OperationInput {
  readonly location: 'path' | 'query' | 'header' | 'cookie' | 'body';
  /** Parameter name, or the last word of the pointer for a body. */
  readonly name: string;
  /** Parameter name, or JSON pointer into the body with `*` for list indices. */
  readonly pointer: string;
  readonly required: boolean;
  readonly schema: Schema;
}

const DEEPEST = 4;

/**
 * Lists every parameter and every body field, nested ones too.
 * @param operation the operation
 * @param definitions what references of its schemas point into
 * @returns the inputs, parameters first, in the order of the document
 */
export function operationInputs(
  operation: Operation,
  definitions: Readonly<Record<string, Schema>>,
): readonly OperationInput[] {
  const inputs: OperationInput[] = operation.parameters.map((parameter) => ({
    location: parameter.in,
    name: parameter.name,
    pointer: parameter.name,
    required: parameter.required || parameter.in === 'path' || sentHint(parameter.schema, definitions) === 'always',
    schema: resolveSchema(parameter.schema, definitions),
  }));
  const body = requestBodySchema(operation, definitions);
  if (body?.schema) inputs.push(...bodyInputs(body.schema, body.definitions, '', 0));
  return inputs;
}

function bodyInputs(
  schema: Schema,
  definitions: Readonly<Record<string, Schema>>,
  pointer: string,
  depth: number,
): readonly OperationInput[] {
  if (depth > DEEPEST) return [];
  const resolved = combinedSchema(resolveSchema(schema, definitions), definitions);
  const items = resolved['items'];
  if (typeof items === 'object' && items !== null) {
    return bodyInputs(items as Schema, definitions, `${pointer}/*`, depth + 1);
  }
  const required = new Set(Array.isArray(resolved['required']) ? resolved['required'] : []);
  const properties = Object.entries((resolved['properties'] ?? {}) as Readonly<Record<string, Schema>>);
  return properties.flatMap(([name, property]) => {
    const own = combinedSchema(resolveSchema(property, definitions), definitions);
    const path = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const input: OperationInput = {
      location: 'body',
      name,
      pointer: path,
      required: (required.has(name) || own['x-sent'] === 'always') && depth === 0,
      schema: own,
    };
    const nested = bodyInputs(property, definitions, path, depth + 1);
    const scalarItems = typeof own['items'] === 'object' && nested.length === 0;
    const item: OperationInput = {
      ...input,
      pointer: `${path}/*`,
      schema: resolveSchema((own['items'] ?? {}) as Schema, definitions),
    };
    return [...(scalarItems ? [item] : [input]), ...nested];
  });
}
