import { expect, test } from '@playwright/test';
import { createDiscountRule } from '../../../sandbox/loyalty/discount/create-discount-rule.ts';
import { deleteDiscountRule } from '../../../sandbox/loyalty/discount/delete-discount-rule.ts';
import { listDiscountRules } from '../../../sandbox/loyalty/discount/list-discount-rules.ts';
import { readDiscountRule } from '../../../sandbox/loyalty/discount/read-discount-rule.ts';
import { updateDiscountRule } from '../../../sandbox/loyalty/discount/update-discount-rule.ts';
import { validateCoupon } from '../../../sandbox/loyalty/discount/validate-coupon.ts';
import { earnPoints } from '../../../sandbox/loyalty/earn/earn-points.ts';
import { all, loyaltyWorld } from './loyalty-world.ts';
import { refusalOf } from './refusal-of.ts';

test('C2 to C6: rules are listed, added, read, changed and removed', () => {
  const { context } = loyaltyWorld();
  const ids = (query: object): number[] => listDiscountRules(context, query, all).results.map((rule) => rule.id);
  expect([ids({}), ids({ scope: 'item' }), ids({ tierReference: 'GLD' }), ids({ isActive: false })]).toEqual([
    [1, 2, 3, 4, 5],
    [3, 4],
    [1, 5],
    [],
  ]);
  const rule = createDiscountRule(context, {
    ruleName: 'Shoes',
    scope: 'item',
    category: 'SHOES',
    discountPercentage: 12.5,
    tierReference: 'Gold',
    startDate: '2030-01-01',
  });
  expect(rule).toEqual({
    id: 7,
    ruleName: 'Shoes',
    scope: 'item',
    tierReference: 'GLD',
    SKU: null,
    category: 'SHOES',
    discountPercentage: 12.5,
    discountAmount: null,
    startDate: '2030-01-01',
    endDate: null,
    isActive: true,
  });
  const update = (change: Parameters<typeof updateDiscountRule>[2]): unknown => updateDiscountRule(context, 7, change);
  expect(refusalOf(() => update({ discountAmount: 5 }))).toBe('non_field_errors');
  expect(refusalOf(() => update({ category: null }))).toBe('non_field_errors');
  expect(refusalOf(() => update({ endDate: '2029-12-31' }))).toBe('endDate');
  expect(refusalOf(() => update({ tierReference: 'SUM' }))).toBe('tierReference');
  expect(readDiscountRule(context, 7)).toEqual(rule);
  expect(update({ discountAmount: 5, discountPercentage: null, isActive: false })).toEqual({
    ...rule,
    discountPercentage: null,
    discountAmount: 5,
    isActive: false,
  });
  deleteDiscountRule(context, 7);
  expect(refusalOf(() => readDiscountRule(context, 7))).toBe('not-found');
});

test('C8: a coupon is valid for its tier, days, minimum and number of uses', () => {
  const world = loyaltyWorld();
  const profileId = world.enrol();
  const check = (couponCode: string, grossAmount?: number): unknown =>
    validateCoupon(world.context, { couponCode, profileId, grossAmount });
  const invalid = { valid: false, discountAmount: 0 };
  expect(check('WELCOME10', 33.33)).toEqual({ valid: true, reason: null, discountAmount: 3.33 });
  expect(check('TAKE5', 49.99)).toMatchObject(invalid);
  expect(check('TAKE5', 50)).toMatchObject({ valid: true, discountAmount: 5 });
  for (const coupon of ['GOLD20', 'SPRING2020', 'HIKE15', 'NONE']) expect(check(coupon, 100)).toMatchObject(invalid);
  const bought = world.purchase(profileId);
  const [line] = bought.transactionItems ?? [];
  const used = { ...bought, transactionItems: line === undefined ? [] : [{ ...line, couponCodes: ['TAKE5'] }] };
  earnPoints(world.context, used);
  expect(check('TAKE5', 50)).toMatchObject({ ...invalid, reason: 'Coupon is used up.' });
  world.takeBack(used);
  expect(check('TAKE5', 50)).toMatchObject({ valid: true });
});
