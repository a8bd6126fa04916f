import type { Field } from '../serializer/field.ts';
import { char } from '../serializer/fields/char.ts';
import { dict } from '../serializer/fields/dict.ts';
import { integer } from '../serializer/fields/integer.ts';
import { list } from '../serializer/fields/list.ts';
import { type Serializer, serializer } from '../serializer/serializer.ts';

/**
 * The envelope around every answer of the services.
 * @param name what the data is called: `Product` makes `ProductResponse`
 * @param data the field `data`
 * @returns the serializer of the whole answer
 */
export function envelope(name: string, data: Field): Serializer {
  return serializer(
    `${name}Response`,
    {
      status: integer({ format: 'int32' }),
      message: char({ default: 'Exception message' }),
      errors: dict(list(char())),
      data,
    },
    // A default makes it optional in requests; an answer always has it.
    { alsoRequired: ['message'] },
  );
}
