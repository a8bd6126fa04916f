import type { SchemaError } from './rule.ts';

/** Keywords about how much there is of something. */
const sizes = new Set(['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties', 'items']);

/**
 * One sentence about a schema error, without a full stop.
 *
 * @example schemaErrorMessage(error) // '/data/results/0/tierId must be integer but is "3" (string)'
 */
export function schemaErrorMessage({ pointer, keyword, documented, received }: SchemaError): string {
  const place = pointer === '' ? 'the body' : pointer;
  if (keyword === 'required' || keyword === 'dependentRequired') return `${place} must be present but is missing`;
  if (documented === 'absent') return `${place} must be absent but is ${received}`;
  return `${place} must ${sizes.has(keyword) ? 'have' : 'be'} ${documented} but is ${received}`;
}
