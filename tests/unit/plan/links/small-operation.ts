import { type Producer, producer } from '../../../../src/plan/links/producer.ts';
import type { Method, Operation, Parameter, Schema } from '../../../../src/spec/operation.ts';

/** What of an operation matters for links. */
export interface SmallOperation {
  /** Parameters outside the path, which are required. */
  readonly query?: Readonly<Record<string, Schema>>;
  readonly optionalQuery?: Readonly<Record<string, Schema>>;
  /** Schema of the JSON body. */
  readonly body?: Schema;
  /** Status and schema of the success. */
  readonly answers?: readonly [status: string, schema: Schema | null];
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** The schema of path parameters where it is not a text. */
  readonly path?: Readonly<Record<string, Schema>>;
}

/** Shorthands of schemas. */
export const text: Schema = { type: 'string' };
export const integer: Schema = { type: 'integer' };
export const uuid: Schema = { type: 'string', format: 'uuid' };

/**
 * A schema of an object.
 * @param properties its properties
 * @param required those that are required; default all
 * @returns the schema
 */
export function object(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
): Schema {
  return { type: 'object', properties, required };
}

/**
 * A page of rows, as Django REST framework writes it.
 * @param row the schema of a row
 * @returns the schema
 */
export function page(row: Schema): Schema {
  return object({ count: integer, results: { type: 'array', items: row } });
}

/**
 * An operation written by hand.
 * @param id method and path
 * @param given what matters of it
 * @returns the operation; its service is the first word of the path
 */
export function operation(id: string, given: SmallOperation = {}): Operation {
  const [method = '', path = ''] = id.split(' ');
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const parameter = (name: string, place: Parameter['in'], required: boolean, schema: Schema): Parameter => ({
    name,
    in: place,
    required,
    schema,
    description: '',
    style: place === 'path' ? 'simple' : 'form',
    explode: false,
    pointer: '',
  });
  const [status, schema] = given.answers ?? ['200', null];
  return {
    id,
    service: path.split('/')[1] ?? '',
    method: method as Method,
    path,
    operationId: null,
    summary: '',
    description: '',
    tags: [],
    deprecated: false,
    parameters: [
      ...names.map((name) => parameter(name, 'path', true, given.path?.[name] ?? text)),
      ...Object.entries(given.query ?? {}).map(([name, own]) => parameter(name, 'query', true, own)),
      ...Object.entries(given.optionalQuery ?? {}).map(([name, own]) => parameter(name, 'query', false, own)),
    ],
    requestBody:
      given.body === undefined
        ? null
        : {
            required: true,
            description: '',
            content: [{ mediaType: 'application/json', schema: given.body }],
            pointer: '',
          },
    responses: [
      {
        status,
        description: '',
        content: schema === null ? [] : [{ mediaType: 'application/json', schema }],
        headers: [],
        pointer: '',
      },
    ],
    security: [],
    pointer: '',
    extensions: given.extensions ?? {},
  };
}

/**
 * Operations as sources of values for each other.
 * @param operations what matters of each, by id
 * @returns the producers, in order
 */
export function producers(operations: Readonly<Record<string, SmallOperation>>): readonly Producer[] {
  return Object.entries(operations).map(([id, given]) => producer(operation(id, given), {}));
}
