import { companyOf } from '../company-of.ts';
import { entityOfField } from '../entity-of-field.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfField } from '../member/member-of-field.ts';
import { isoDate } from '../moment/iso-date.ts';
import { type DiscountRuleObject, discountRuleObject } from './discount-rule-object.ts';
import { isInForce } from './is-in-force.ts';

/** Query of C7. */
export interface EligibleQuery {
  readonly profileId?: string | undefined;
  readonly entityReference?: string | undefined;
}

/**
 * C7: the rules in force today that a member's tier unlocks (R22).
 * @param context the call's context
 * @param query whose
 * @returns the rules, oldest first
 * @throws FieldRefused for an unknown member or entity
 */
export function eligibleDiscountRules(context: LoyaltyContext, query: EligibleQuery): DiscountRuleObject[] {
  const member = memberOfField(context, 'profileId', query.profileId, 'read');
  if (query.entityReference) entityOfField(context, 'entityReference', query.entityReference);
  const tier = member.account.tier.tierExternalReference;
  const day = isoDate(context.clock.now());
  return [...companyOf(context).rules.values()]
    .filter((rule) => isInForce(rule, day) && (rule.tierReference === tier || faulty(context, 'wrong-tier-discount')))
    .map(discountRuleObject);
}
