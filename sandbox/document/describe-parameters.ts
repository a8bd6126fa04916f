import type { PathParameter, Route } from '../routes/route.ts';
import { isRequired } from '../serializer/is-required.ts';
import type { Serializer } from '../serializer/serializer.ts';
import type { Definitions, Schema } from './definitions.ts';
import { describeField } from './describe-field.ts';

const PAGE_PARAMETERS: readonly Schema[] = [
  {
    name: 'limit',
    in: 'query',
    description: 'Number of results to return per page.',
    required: false,
    type: 'integer',
  },
  {
    name: 'offset',
    in: 'query',
    description: 'The initial index from which to return the results.',
    required: false,
    type: 'integer',
  },
];
const CONVERTED: Readonly<Record<PathParameter['converter'], Schema>> = {
  uuid: { type: 'string', format: 'uuid' },
  int: { type: 'integer' },
  str: { type: 'string' },
};

function queryParameters(query: Serializer, definitions: Definitions): readonly Schema[] {
  return query.entries.map(([name, field]) => {
    const { title: _, description, ...keywords } = describeField(field, name, definitions);
    return {
      name,
      in: 'query',
      ...(description === undefined ? {} : { description }),
      required: isRequired(field.options),
      ...keywords,
    };
  });
}

/**
 * The parameters of an operation: its body, filters, paging and other query parameters, in drf-yasg's order.
 * @param route the operation
 * @param definitions where types are gathered
 * @returns the parameters
 */
export function describeParameters(route: Route, definitions: Definitions): readonly Schema[] {
  return [
    ...(route.body === null
      ? []
      : [{ name: 'data', in: 'body', required: true, schema: definitions.refer(route.body, false) }]),
    ...(route.query === null ? [] : queryParameters(route.query, definitions)),
    ...(route.success.data?.paged === true ? PAGE_PARAMETERS : []),
  ];
}

/**
 * The parameters that stand at a path.
 * @param route any operation of the path
 * @returns the path parameters
 */
export function describePathParameters(route: Route): readonly Schema[] {
  return Object.entries(route.pathParameters).map(([name, { converter, description }]) => ({
    name,
    in: 'path',
    ...(description === undefined ? {} : { description }),
    required: true,
    ...CONVERTED[converter],
  }));
}
