import { json } from '../serializer/fields/json.ts';
import { type Payload, payload } from './payload.ts';

/**
 * `data` is null.
 * @returns the payload
 */
export function nothing(): Payload {
  return payload('Empty', json({ nullable: true }));
}
