import { companyOf } from '../company-of.ts';
import { FieldRefused } from '../field-refused.ts';
import type { Club } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';

/**
 * The club a field names by reference, title or id.
 * @param context the call's context
 * @param field name of the field
 * @param value its value
 * @returns the club
 * @throws FieldRefused if the company has no such club
 */
export function clubOfField(context: LoyaltyContext, field: string, value: string): Club {
  const club = companyOf(context).clubs.find(
    (candidate) => candidate.externalReference === value || candidate.title === value || String(candidate.id) === value,
  );
  if (club === undefined) throw new FieldRefused(field, 'Club does not exist.');
  return club;
}
