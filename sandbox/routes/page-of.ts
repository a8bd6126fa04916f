import { char } from '../serializer/fields/char.ts';
import { integer } from '../serializer/fields/integer.ts';
import { many } from '../serializer/fields/many.ts';
import { nested } from '../serializer/fields/nested.ts';
import { type Fields, type Serializer, serializer } from '../serializer/serializer.ts';
import { type Payload, payload } from './payload.ts';

/**
 * `data` is one page of a list: `count`, `next`, `previous`, `results`. The handler returns `count` and `results`; the
 * framework adds the links, and documents and reads `limit` and `offset`.
 * @param type the serializer of each row
 * @returns the payload
 */
export function pageOf<S extends Fields>(type: Serializer<S>): Payload {
  const page = serializer(`${type.name}Page`, {
    count: integer(),
    next: char({ nullable: true, format: 'uri' }),
    previous: char({ nullable: true, format: 'uri' }),
    results: many(type),
  });
  return payload(page.name, nested(page), true);
}
