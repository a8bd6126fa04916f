import { expect } from '@playwright/test';
import type { LocalSandbox } from '../local-sandbox.ts';
import type { Data } from './answered-data.ts';
import { basketBody, scarf } from './basket-body.ts';
import { enrolledMember } from './enrolled-member.ts';
import type { RefusalCase } from './expect-refusal.ts';
import type { Call } from './expect-success.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const NO_MEMBER = { profileId: ['Member does not exist.'] };
const NO_RULE = { ExceptionString: ['Discount rule does not exist.'] };
const NO_UUID = ['Must be a valid UUID.'];
const REQUIRED = ['This field is required.'];
const BLANK = ['This field may not be blank.'];
const NULL = ['This field may not be null.'];
const NO_NUMBER = ['A valid number is required.'];
const NO_TEXT = ['Not a valid string.'];
const NO_DAY = ['Date has wrong format. Use one of these formats instead: YYYY-MM-DD.'];
const LEAST = ['Ensure this value is greater than or equal to 0.'];
const ONE_OF_TWO = 'Exactly one of discountPercentage and discountAmount must be set.';

type Row = readonly [name: string, call: (profileId: string, sandbox: LocalSandbox) => Call, errors: unknown];

/** The refusals of one operation, with the id of a member. */
function refused(operation: string, rows: readonly Row[], status?: 404): readonly RefusalCase[] {
  return rows.map(([name, call, errors]) => ({
    name: `${operation} ${name}`,
    operation,
    call: (sandbox) => call(enrolledMember(sandbox, '15125550199'), sandbox),
    errors,
    ...(status === undefined ? {} : { status }),
  }));
}

function basket(more: Data): Row[1] {
  return (profileId) => ({ path: 'discount/', body: basketBody(profileId, more) });
}

function rule(body: Data): Row[1] {
  return () => ({ path: 'discount/rules', body });
}

function change(body: Data): Row[1] {
  return () => ({ method: 'PATCH', path: 'discount/rules/1', body });
}

function coupon(body: Data): Row[1] {
  return (profileId) => ({ path: 'discount/coupons/validate', body: { couponCode: 'TAKE5', profileId, ...body } });
}

const tier = { ruleName: 'Rule', scope: 'tier' };
const badRule = {
  ruleName: 'x'.repeat(101),
  scope: 'basket',
  tierReference: {},
  SKU: true,
  category: [],
  discountPercentage: 100.5,
  discountAmount: -1,
  startDate: '2024-13-01',
  endDate: 'today',
  isActive: null,
};
const badRuleErrors = {
  ruleName: ['Ensure this field has no more than 100 characters.'],
  scope: ['"basket" is not a valid choice.'],
  tierReference: NO_TEXT,
  SKU: NO_TEXT,
  category: NO_TEXT,
  discountPercentage: ['Ensure this value is less than or equal to 100.'],
  discountAmount: LEAST,
  startDate: NO_DAY,
  endDate: NO_DAY,
  isActive: NULL,
};

/** The discount service's refusals. */
export const discountRefusals: readonly RefusalCase[] = [
  ...refused('discount_create', [
    [
      'names every required field',
      () => ({ path: 'discount/', body: {} }),
      {
        profileId: REQUIRED,
        entityReference: REQUIRED,
        transactionTimestamp: REQUIRED,
        taxAmount: REQUIRED,
        grossAmount: REQUIRED,
        netAmount: REQUIRED,
      },
    ],
    [
      'names every bad field',
      basket({
        profileId: 'x',
        entityReference: ' ',
        transactionTimestamp: '2024-05-04',
        taxAmount: null,
        grossAmount: 'x',
        netAmount: '',
        transactionItems: [{}, { ...scarf, SKU: '', categories: 'x', itemName: null }],
      }),
      {
        profileId: NO_UUID,
        entityReference: BLANK,
        transactionTimestamp: [expect.stringContaining('Datetime has wrong format.')],
        taxAmount: NULL,
        grossAmount: NO_NUMBER,
        netAmount: NO_NUMBER,
        transactionItems: [
          {
            grossAmount: REQUIRED,
            netAmount: REQUIRED,
            categories: REQUIRED,
            itemPrice: REQUIRED,
            itemQuantity: REQUIRED,
            SKU: REQUIRED,
          },
          { categories: ['Expected a list of items but got type "str".'], SKU: BLANK, itemName: NULL },
        ],
      },
    ],
    ['for nobody', basket({ profileId: UNKNOWN }), NO_MEMBER],
    ['nowhere', basket({ entityReference: 'MOON' }), { entityReference: ['Entity does not exist.'] }],
  ]),
  ...refused('discount_rules_list', [
    [
      'of an unknown scope',
      () => ({ path: 'discount/rules?scope=basket' }),
      { scope: ['"basket" is not a valid choice.'] },
    ],
  ]),
  ...refused('discount_rules_create', [
    ['names every required field', rule({}), { ruleName: REQUIRED, scope: REQUIRED }],
    ['names every bad field', rule(badRule), badRuleErrors],
    ['without percentage and amount', rule(tier), { non_field_errors: [ONE_OF_TWO] }],
    [
      'with percentage and amount',
      rule({ ...tier, discountPercentage: 1, discountAmount: 1 }),
      { non_field_errors: [ONE_OF_TWO] },
    ],
    [
      'of a tier of another company',
      rule({ ...tier, discountAmount: 1, tierReference: 'SUM' }),
      { tierReference: ['Tier does not exist.'] },
    ],
  ]),
  ...refused('discount_rules_partial_update', [
    ['names every bad field', change(badRule), badRuleErrors],
    ['to neither percentage nor amount', change({ discountPercentage: null }), { non_field_errors: [ONE_OF_TWO] }],
    ['to no name', change({ ruleName: '', scope: null }), { ruleName: BLANK, scope: NULL }],
  ]),
  ...refused('discount_eligible_list', [
    ['of nobody', () => ({ path: 'discount/eligible' }), { profileId: REQUIRED }],
    ['of a bad member', () => ({ path: 'discount/eligible?profileId=x' }), { profileId: NO_UUID }],
    ['of an unknown member', () => ({ path: `discount/eligible?profileId=${UNKNOWN}` }), NO_MEMBER],
    [
      'nowhere',
      (profileId) => ({ path: `discount/eligible?profileId=${profileId}&entityReference=MOON` }),
      { entityReference: ['Entity does not exist.'] },
    ],
  ]),
  ...refused('discount_coupons_validate_create', [
    ['without a code', coupon({ couponCode: '' }), { couponCode: BLANK }],
    [
      'names every bad field',
      coupon({ couponCode: 'x'.repeat(51), profileId: 'x', grossAmount: -0.01 }),
      {
        couponCode: ['Ensure this field has no more than 50 characters.'],
        profileId: NO_UUID,
        grossAmount: LEAST,
      },
    ],
    ['for nobody', coupon({ profileId: UNKNOWN }), NO_MEMBER],
  ]),
  ...refused('discount_rules_read', [['unknown', () => ({ path: 'discount/rules/99' }), NO_RULE]], 404),
  ...refused(
    'discount_rules_partial_update',
    [['unknown', () => ({ method: 'PATCH', path: 'discount/rules/99', body: {} }), NO_RULE]],
    404,
  ),
  ...refused(
    'discount_rules_delete',
    [['unknown', () => ({ method: 'DELETE', path: 'discount/rules/99' }), NO_RULE]],
    404,
  ),
];
