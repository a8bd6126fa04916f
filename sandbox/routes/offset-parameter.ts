import type { Field } from '../serializer/field.ts';

/**
 * The query parameter `offset` of a list that is answered as a bare array: documented with its default, ignored where
 * it is bad. Read it with `paging`.
 * @returns the field
 */
export function offsetParameter(): Field<number, 'always'> {
  return {
    options: { required: false, default: 0, description: 'The initial index from which to return the results.' },
    read: () => 0,
    write: (value) => value,
    describe: () => ({ type: 'integer' }),
  };
}
