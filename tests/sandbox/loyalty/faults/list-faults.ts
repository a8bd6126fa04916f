import { createDiscountRule } from '../../../../sandbox/loyalty/discount/create-discount-rule.ts';
import { deleteDiscountRule } from '../../../../sandbox/loyalty/discount/delete-discount-rule.ts';
import { discountsOfBasket } from '../../../../sandbox/loyalty/discount/discounts-of-basket.ts';
import { readDiscountRule } from '../../../../sandbox/loyalty/discount/read-discount-rule.ts';
import { updateDiscountRule } from '../../../../sandbox/loyalty/discount/update-discount-rule.ts';
import type { LoyaltyFault } from '../../../../sandbox/loyalty/loyalty-fault.ts';
import { listMembers } from '../../../../sandbox/loyalty/member/list-members.ts';
import { listTiers } from '../../../../sandbox/loyalty/member/list-tiers.ts';
import type { FaultProbe } from '../fault-probe.ts';
import { first } from '../loyalty-world.ts';
import { refusalOf } from '../refusal-of.ts';

const secondPage: FaultProbe = (world) => {
  const list = listMembers(world.context, {}, { limit: 2, offset: 2 });
  return 'page' in list && [list.page.count, ...list.page.results.map((member) => member.firstName)];
};

const basketOfGold: FaultProbe = (world) => {
  const [row] = discountsOfBasket(world.context, world.basket(world.enrol({ tierReference: 'GLD' })));
  return [row?.netAmount, row?.discounts.map((discount) => discount.ruleName)];
};

const silver = { ruleName: 'Silver', scope: 'tier', tierReference: 'SLV', discountPercentage: 5 } as const;

/** Faults of lists, filters and discounts. */
export const listFaults = {
  'wrong-tier-discount': basketOfGold,
  'discount-not-subtracted': basketOfGold,
  'rule-write-lost': (world) => {
    const { id } = createDiscountRule(world.context, silver);
    return refusalOf(() => readDiscountRule(world.context, id));
  },
  'rule-update-lost': (world) => {
    updateDiscountRule(world.context, 1, { isActive: false });
    return readDiscountRule(world.context, 1).isActive;
  },
  'rule-delete-lost': (world) => {
    deleteDiscountRule(world.context, 1);
    return refusalOf(() => readDiscountRule(world.context, 1));
  },
  'filter-ignored': (world) => {
    const paid = listTiers(world.context, { tierType: 'PAID' }, { limit: 20, offset: 0 });
    return paid.results.map((tier) => tier.tierTitle);
  },
  'page-repeats-row': secondPage,
  'page-loses-row': secondPage,
  'page-limit-ignored': secondPage,
  'count-wrong': secondPage,
  'order-broken': (world) => {
    const member = world.enrol();
    world.earn(member);
    world.adjust(member, 5);
    return first(world.ledger(member)).transactionType;
  },
} satisfies Partial<Record<LoyaltyFault, FaultProbe>>;
