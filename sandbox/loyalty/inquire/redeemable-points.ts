import { decimal } from '../amount/decimal.ts';
import { companyOf } from '../company-of.ts';
import { entityOfField } from '../entity-of-field.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { clubOfField } from '../member/club-of-field.ts';
import { memberOfField } from '../member/member-of-field.ts';
import { redeemable } from '../points/redeemable.ts';

/** Query of I2: `ehtId` or `clubExternalReference` is needed. */
export interface RedeemableQuery {
  readonly profileId?: string | undefined;
  readonly ehtId?: number | undefined;
  readonly clubExternalReference?: string | undefined;
  /** The store; default: the entity of `ehtId`. */
  readonly externalReference?: string | undefined;
}

/**
 * I2: points a member can spend at an entity: restricted points only at their own location, pending ones nowhere (R3).
 * @param context the call's context
 * @param query whose points, and where
 * @returns one row, negative if the member owes points
 * @throws FieldRefused for an unknown member, entity or club, or if neither entity nor club is given
 */
export function redeemablePoints(context: LoyaltyContext, query: RedeemableQuery): { readonly totalPoints: number }[] {
  const member = memberOfField(context, 'profileId', query.profileId, 'read');
  const { ehtId, clubExternalReference, externalReference } = query;
  if (ehtId === undefined && !clubExternalReference) {
    throw new FieldRefused('non_field_errors', 'ehtId or clubExternalReference is required.');
  }
  let location: string | null = null;
  if (ehtId !== undefined) {
    const entity = companyOf(context).entities.find((candidate) => candidate.ehtId === ehtId);
    if (entity === undefined) throw new FieldRefused('ehtId', 'Entity does not exist.');
    location = entity.externalReference;
  }
  if (clubExternalReference) clubOfField(context, 'clubExternalReference', clubExternalReference);
  if (externalReference) location = entityOfField(context, 'externalReference', externalReference).externalReference;
  return [{ totalPoints: decimal(redeemable(context, member, location)) }];
}
