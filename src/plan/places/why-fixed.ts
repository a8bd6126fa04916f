import type { Schema } from '../../spec/operation.ts';
import { isUnique } from './is-unique.ts';

/** Why a value that another operation gives is not varied. */
export const LINKED = 'the value comes from another operation';
/** Why a value that excludes another one is not sent. */
export const EXCLUDED = 'the overlay says that valid requests never send it';
/** Why a value with an example is not varied: the service may know no other, and amounts may have to add up. */
export const EXEMPLARY = 'the document or overlay gives an example';

/**
 * Why a valid request cannot choose a value freely.
 * @param schema of the place, without `$ref`
 * @param value the value that a valid request gives it
 * @param linked true where another operation gives the value
 * @returns the reason, `null` where the value is free
 */
export function whyFixed(schema: Schema, value: unknown, linked: boolean): string | null {
  if (schema['x-sent'] === 'never') return EXCLUDED;
  if (linked) return LINKED;
  if (isUnique(value)) return null;
  const { example, examples } = schema;
  return example !== undefined || (Array.isArray(examples) && examples.length > 0) ? EXEMPLARY : null;
}
