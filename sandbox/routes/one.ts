import { nested } from '../serializer/fields/nested.ts';
import type { Fields, Serializer } from '../serializer/serializer.ts';
import { type Payload, payload } from './payload.ts';

/**
 * `data` is one object.
 * @param type its serializer
 * @returns the payload
 */
export function one<S extends Fields>(type: Serializer<S>): Payload {
  return payload(type.name, nested(type));
}
