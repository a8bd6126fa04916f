import type { Field } from '../serializer/field.ts';
import type { Serializer } from '../serializer/serializer.ts';
import { envelope } from './envelope.ts';

/** What `data` of a successful answer holds. */
export interface Payload {
  /** The whole answer: the envelope with this data. */
  readonly envelope: Serializer;
  readonly field: Field;
  /** Whether it is one page of a list, whose links the framework adds. */
  readonly paged: boolean;
}

/**
 * Makes a payload of a field.
 * @param name what the envelope's definition is named after
 * @param field the field `data`
 * @param paged whether it is one page of a list
 * @returns the payload
 */
export function payload(name: string, field: Field, paged = false): Payload {
  return { envelope: envelope(name, field), field, paged };
}
