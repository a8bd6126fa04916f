import type { DocumentedError, Route } from '../routes/route.ts';
import { char } from '../serializer/fields/char.ts';
import { integer } from '../serializer/fields/integer.ts';
import { json } from '../serializer/fields/json.ts';
import { serializer } from '../serializer/serializer.ts';
import type { Definitions, Schema } from './definitions.ts';

/** The framework's own errors. */
const frameworkError = serializer('Error', { detail: char({ description: 'What went wrong.' }) });
/** The envelope of a refused call; the errors of nested fields are too free for a dictionary of lists. */
const refusedCall = serializer('ErrorResponse', {
  status: integer({ format: 'int32' }),
  message: char(),
  errors: json({ object: true }),
  data: json({ nullable: true }),
});

const ERRORS: Readonly<
  Record<DocumentedError, { readonly description: string; readonly schema: (to: Definitions) => Schema }>
> = {
  // A body that cannot be parsed is answered by the framework, so the schema must leave both forms open.
  400: { description: 'Validation error', schema: () => ({ type: 'object' }) },
  401: {
    description: 'Authentication credentials were not provided or are invalid.',
    schema: (to) => to.refer(frameworkError, false),
  },
  403: {
    description: 'The token lacks the scope, or the user lacks the API USER role.',
    schema: (to) => to.refer(frameworkError, false),
  },
  404: { description: 'Not found.', schema: (to) => to.refer(refusedCall, false) },
  409: { description: 'Conflict with the current state.', schema: (to) => to.refer(refusedCall, false) },
};

/**
 * The documented answers of an operation.
 * @param route the operation
 * @param definitions where types are gathered
 * @returns answers by status
 */
export function describeResponses(route: Route, definitions: Definitions): Readonly<Record<string, Schema>> {
  const { success } = route;
  const described: Record<string, Schema> = {
    [success.status]: {
      description: success.description ?? '',
      ...(success.data === undefined ? {} : { schema: definitions.refer(success.data.envelope, false) }),
    },
  };
  for (const status of route.errors) {
    const { description, schema } = ERRORS[status];
    described[status] = { description, schema: schema(definitions) };
  }
  return described;
}
