import { decimal } from '../amount/decimal.ts';
import { hundredths } from '../amount/hundredths.ts';
import { companyOf } from '../company-of.ts';
import { entityOfField } from '../entity-of-field.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfField } from '../member/member-of-field.ts';
import { requireActive } from '../member/require-active.ts';
import { isoDate } from '../moment/iso-date.ts';
import { type AppliedDiscount, appliedDiscount } from './applied-discount.ts';
import { discountOf } from './discount-of.ts';
import type { DiscountRuleRecord, DiscountScope } from './discount-rule-record.ts';
import { isInForce } from './is-in-force.ts';

/** One line of a basket. */
export interface BasketItem {
  readonly grossAmount: number;
  readonly netAmount: number;
  readonly categories: readonly string[];
  readonly itemPrice: number;
  readonly itemQuantity: number;
  readonly SKU: string;
  readonly taxAmount?: number | null | undefined;
  readonly itemName?: string | null | undefined;
}

/** Body of C1. */
export interface DiscountRequest {
  readonly profileId: string;
  readonly entityReference: string;
  /** Milliseconds since the epoch. */
  readonly transactionTimestamp: number;
  readonly taxAmount: number;
  readonly grossAmount: number;
  readonly netAmount: number;
  readonly transactionItems?: readonly BasketItem[] | null | undefined;
}

/** The discounts of one product, whatever its quantity. */
export interface ItemDiscounts {
  readonly SKU: string;
  readonly discounts: AppliedDiscount[];
}

/** The discounts of a basket. */
export interface DiscountResult {
  readonly grossAmount: number;
  readonly taxAmount: number;
  /** After discounts (R23). */
  readonly netAmount: number;
  readonly discounts: AppliedDiscount[];
  readonly transactionItems: ItemDiscounts[];
  /** Named, but not subtracted. */
  readonly miscellaneous: AppliedDiscount[];
}

/** A product of the basket with all its lines. */
interface Product {
  readonly SKU: string;
  readonly categories: ReadonlySet<string>;
  /** Hundredths. */
  readonly net: number;
}

/**
 * C1: the discounts of a basket by the member's tier now and the rules of that day (R22, R23). Stores nothing.
 * Percentages of the tier apply to the net amount sent; discounts together never exceed it.
 * @param context the call's context
 * @param input the body
 * @returns one row
 * @throws FieldRefused for an unknown member or entity
 * @throws RuleBroken if the member is not active
 */
export function discountsOfBasket(context: LoyaltyContext, input: DiscountRequest): DiscountResult[] {
  const member = memberOfField(context, 'profileId', input.profileId, 'read');
  entityOfField(context, 'entityReference', input.entityReference);
  const net = hundredths(input.netAmount, 'netAmount');
  const products = productsOf(input.transactionItems ?? []);
  requireActive(context, member);
  const rules = applicable(context, member.account.tier.tierExternalReference, isoDate(input.transactionTimestamp));
  let left = Math.max(0, net);
  const apply = (candidates: readonly DiscountRuleRecord[], amount: number): AppliedDiscount[] => {
    let open = amount;
    return candidates.map((rule) => {
      const taken = discountOf(rule, amount, Math.min(open, left));
      open -= taken;
      left -= taken;
      return appliedDiscount(rule, taken);
    });
  };
  const discounts = apply(rules.tier, net);
  const transactionItems = products.map((product) => ({
    SKU: product.SKU,
    discounts: apply(
      rules.item.filter((rule) => rule.SKU === product.SKU || product.categories.has(rule.category ?? '')),
      product.net,
    ),
  }));
  const miscellaneous = rules.miscellaneous.map((rule) => appliedDiscount(rule, discountOf(rule, net, net)));
  const after = faulty(context, 'discount-not-subtracted') || net < 0 ? net : left;
  return [
    {
      grossAmount: decimal(hundredths(input.grossAmount, 'grossAmount')),
      taxAmount: decimal(hundredths(input.taxAmount, 'taxAmount')),
      netAmount: decimal(after),
      discounts,
      transactionItems,
      miscellaneous,
    },
  ];
}

function productsOf(items: readonly BasketItem[]): Product[] {
  const products = new Map<string, Product>();
  for (const item of items) {
    const known = products.get(item.SKU);
    products.set(item.SKU, {
      SKU: item.SKU,
      categories: new Set([...(known?.categories ?? []), ...item.categories]),
      net: (known?.net ?? 0) + hundredths(item.netAmount, 'netAmount'),
    });
  }
  return [...products.values()];
}

function applicable(
  context: LoyaltyContext,
  tier: string,
  day: string,
): Record<DiscountScope, readonly DiscountRuleRecord[]> {
  const anyTier = faulty(context, 'wrong-tier-discount');
  const rules = [...companyOf(context).rules.values()].filter(
    (rule) => isInForce(rule, day) && (rule.tierReference === null || rule.tierReference === tier || anyTier),
  );
  const of = (scope: DiscountScope): readonly DiscountRuleRecord[] => rules.filter((rule) => rule.scope === scope);
  return { tier: of('tier'), item: of('item'), miscellaneous: of('miscellaneous') };
}
