import { many } from '../serializer/fields/many.ts';
import type { Fields, Serializer } from '../serializer/serializer.ts';
import { type Payload, payload } from './payload.ts';

/**
 * `data` is a bare array of objects.
 * @param type the serializer of each
 * @returns the payload
 */
export function listOf<S extends Fields>(type: Serializer<S>): Payload {
  return payload(`${type.name}List`, many(type));
}
