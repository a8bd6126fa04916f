import { companyOf } from './company-of.ts';
import { FieldRefused } from './field-refused.ts';
import type { Entity } from './hierarchy.ts';
import type { LoyaltyContext } from './loyalty-context.ts';

/**
 * The store or other entity a field names.
 * @param context the call's context
 * @param field name of the field
 * @param reference its value
 * @returns the entity
 * @throws FieldRefused if the company has no such entity
 */
export function entityOfField(context: LoyaltyContext, field: string, reference: string): Entity {
  const entity = companyOf(context).byEntityReference.get(reference);
  if (entity === undefined) throw new FieldRefused(field, 'Entity does not exist.');
  return entity;
}
