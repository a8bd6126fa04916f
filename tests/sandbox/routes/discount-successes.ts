import type { LocalSandbox } from '../local-sandbox.ts';
import { answeredData, type Data } from './answered-data.ts';
import { basketBody } from './basket-body.ts';
import { enrolledMember } from './enrolled-member.ts';
import { callAs, type SuccessCase } from './expect-success.ts';
import { pageData } from './expected-data.ts';

const PHONE = '15125550199';
const scarfRule = {
  id: 3,
  ruleName: 'Scarf offer',
  scope: 'item',
  tierReference: null,
  SKU: 'SKU-1005',
  category: null,
  discountPercentage: 15,
  discountAmount: null,
  startDate: null,
  endDate: null,
  isActive: true,
};
const dairyRule = {
  ...scarfRule,
  id: 4,
  ruleName: 'Dairy week 2020',
  SKU: null,
  category: 'DAIRY',
  discountPercentage: null,
  discountAmount: 0.5,
  startDate: '2020-03-02',
  endDate: '2020-03-08',
};
const goldRule = {
  ...scarfRule,
  id: 1,
  ruleName: 'Gold tier discount',
  scope: 'tier',
  tierReference: 'GLD',
  SKU: null,
  discountPercentage: 5,
};
const wrappingRule = {
  ...goldRule,
  id: 5,
  ruleName: 'Free gift wrapping',
  scope: 'miscellaneous',
  discountPercentage: null,
  discountAmount: 2,
};

/** The rule of C3 with all its fields. */
const wholeRule = {
  ruleName: 'Silver summer',
  scope: 'tier',
  tierReference: 'SLV',
  SKU: null,
  category: null,
  discountPercentage: 12.5,
  discountAmount: null,
  startDate: '2024-06-01',
  endDate: '2024-08-31',
  isActive: false,
};

/** A discount as C1 answers it. */
function applied(
  rule: { readonly id: number; readonly ruleName: string },
  type: string,
  value: number,
  percentage: number,
): Data {
  return {
    value,
    type,
    description: percentage === 0 ? rule.ruleName : `${rule.ruleName} (${percentage} %)`,
    id: rule.id,
    ruleName: rule.ruleName,
    discountPercentage: percentage,
    discountAmount: value,
  };
}

/** Adds the rule; returns its id. */
function added(sandbox: LocalSandbox): number {
  return answeredData<{ id: number }>(callAs(sandbox, { path: 'discount/rules', body: wholeRule })).id;
}

/** Every operation of the discount service that answers data, called with success. */
export const discountSuccesses: readonly SuccessCase[] = [
  {
    name: 'C1',
    operation: 'discount_create',
    call: (sandbox) => ({ path: 'discount/', body: basketBody(enrolledMember(sandbox, PHONE, 'Gold')) }),
    message: 'Created',
    data: [
      {
        grossAmount: 120,
        taxAmount: 20,
        netAmount: 86,
        discounts: [applied(goldRule, 'tier', 5, 5)],
        transactionItems: [
          {
            SKU: 'SKU-1005',
            discounts: [applied(scarfRule, 'promotion', 9, 15)],
          },
          { SKU: 'LAMP-1', discounts: [] },
        ],
        miscellaneous: [applied(wrappingRule, 'promotion', 2, 0)],
      },
    ],
  },
  {
    name: 'C1 without lines',
    operation: 'discount_create',
    call: (sandbox) => {
      const { transactionItems: _, ...body } = basketBody(enrolledMember(sandbox, PHONE));
      return { path: 'discount', body };
    },
    message: 'Created',
    data: [{ grossAmount: 120, taxAmount: 20, netAmount: 100, discounts: [], transactionItems: [], miscellaneous: [] }],
  },
  {
    name: 'C2',
    operation: 'discount_rules_list',
    call: () => ({ path: 'discount/rules?limit=2&offset=2' }),
    data: pageData([scarfRule, dairyRule], {
      count: 5,
      next: 'http://lms.example.test/api/v1/discount/rules?limit=2&offset=4',
      previous: 'http://lms.example.test/api/v1/discount/rules?limit=2',
    }),
  },
  {
    name: 'C3',
    operation: 'discount_rules_create',
    call: () => ({ path: 'discount/rules', body: { ...wholeRule, tierReference: 'Silver', id: 99 } }),
    status: 201,
    message: 'Created',
    data: { id: 7, ...wholeRule },
  },
  {
    name: 'C3 of the smallest rule',
    operation: 'discount_rules_create',
    call: () => ({ path: 'discount/rules', body: { ruleName: 'All', scope: 'miscellaneous', discountAmount: '0' } }),
    status: 201,
    message: 'Created',
    data: {
      ...scarfRule,
      id: 7,
      ruleName: 'All',
      scope: 'miscellaneous',
      SKU: null,
      discountPercentage: null,
      discountAmount: 0,
    },
  },
  {
    name: 'C4',
    operation: 'discount_rules_read',
    call: (sandbox) => ({ path: `discount/rules/${added(sandbox)}` }),
    data: { id: 7, ...wholeRule },
  },
  {
    name: 'C5',
    operation: 'discount_rules_partial_update',
    call: (sandbox) => ({
      method: 'PATCH',
      path: `discount/rules/${added(sandbox)}`,
      body: { discountPercentage: null, discountAmount: 3, endDate: null, isActive: true },
    }),
    message: 'Discount rule updated',
    data: { id: 7, ...wholeRule, discountPercentage: null, discountAmount: 3, endDate: null, isActive: true },
  },
  {
    name: 'C7',
    operation: 'discount_eligible_list',
    call: (sandbox) => ({
      path: `discount/eligible?profileId=${enrolledMember(sandbox, PHONE, 'Gold')}&entityReference=STORE_AUSTIN`,
    }),
    data: [goldRule, wrappingRule],
  },
  {
    name: 'C8',
    operation: 'discount_coupons_validate_create',
    call: (sandbox) => ({
      path: 'discount/coupons/validate',
      body: { couponCode: 'WELCOME10', profileId: enrolledMember(sandbox, PHONE), grossAmount: 50.5 },
    }),
    data: { valid: true, reason: null, discountAmount: 5.05 },
  },
  {
    name: 'C8 of an unknown coupon',
    operation: 'discount_coupons_validate_create',
    call: (sandbox) => ({
      path: 'discount/coupons/validate',
      body: { couponCode: 'NONE', profileId: enrolledMember(sandbox, PHONE) },
    }),
    data: { valid: false, reason: 'Coupon does not exist.', discountAmount: 0 },
  },
];
