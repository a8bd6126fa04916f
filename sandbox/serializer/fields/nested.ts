import type { FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { readObject } from '../read-object.ts';
import type { Fields, Serializer, Valid } from '../serializer.ts';
import { writeObject } from '../write-object.ts';

/**
 * An object inside an object; a plain `$ref` in the document, even if it may be null.
 * @param type its serializer
 * @param options as of every field
 * @returns the field
 */
export function nested<S extends Fields, const O extends FieldOptions = NoOptions>(
  type: Serializer<S>,
  options?: O,
): FieldOf<Valid<S>, O> {
  const told: FieldOptions = options ?? {};
  return {
    options: told,
    read: ((raw, reading) => readObject(type, raw, reading)) as FieldOf<Valid<S>, O>['read'],
    write: (value) => writeObject(type, value),
    describe: (definitions) => definitions.refer(type, told.nullable === true),
  };
}
