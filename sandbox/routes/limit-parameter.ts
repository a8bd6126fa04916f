import type { Field } from '../serializer/field.ts';

/**
 * The query parameter `limit` of a list that is answered as a bare array: documented with its default, ignored where
 * it is bad. Read it with `paging`.
 * @returns the field
 */
export function limitParameter(): Field<number, 'always'> {
  return {
    options: { required: false, default: 20, description: 'Number of results to return per page.' },
    read: () => 20,
    write: (value) => value,
    describe: () => ({ type: 'integer' }),
  };
}
