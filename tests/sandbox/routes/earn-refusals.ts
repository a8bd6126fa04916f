import { expect } from '@playwright/test';
import { activityBody } from './activity-body.ts';
import type { Data } from './answered-data.ts';
import type { RefusalCase } from './expect-refusal.ts';
import { lamp, purchaseBody } from './purchase-body.ts';
import { purchased } from './purchased.ts';
import { returnBody } from './return-body.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const NO_MEMBER = { profileId: ['Member does not exist.'] };
const NO_UUID = ['Must be a valid UUID.'];
const REQUIRED = ['This field is required.'];
const BLANK = ['This field may not be blank.'];
const NULL = ['This field may not be null.'];
const NO_NUMBER = ['A valid number is required.'];
const NO_MOMENT = [expect.stringContaining('Datetime has wrong format.')];

function text(length: number): string {
  return 'x'.repeat(length);
}

function atMost(length: number): readonly string[] {
  return [`Ensure this field has no more than ${length} characters.`];
}

function broken(rule: string): Data {
  return { ExceptionString: [rule] };
}

/** What is answered to an empty body. */
function allRequired(whole: Data, optional: readonly string[]): Data {
  const names = Object.keys(whole).filter((name) => !optional.includes(name));
  return Object.fromEntries(names.map((name) => [name, REQUIRED]));
}

/** A call with a body made of the id of a member with one purchase. */
function sends(
  name: string,
  operation: string,
  path: string,
  body: (profileId: string) => unknown,
  errors: unknown,
): RefusalCase {
  return { name, operation, call: (sandbox) => ({ path, body: body(purchased(sandbox).profileId) }), errors };
}

const E1 = ['earn_create', 'earn/'] as const;
const E2 = ['earn_reverse_create', 'earn/reverse'] as const;
const E3 = ['earn_get-transaction_list', 'earn/get-transaction'] as const;
const E5 = ['earn_calculate_create', 'earn/calculate'] as const;
const E6 = ['earn_activity_create', 'earn/activity'] as const;

/** Texts and lists of E1 that break a limit, and what is answered. */
const badPurchase = {
  entityReference: [text(101), atMost(100)],
  transactionTypeExternalReference: [' ', BLANK],
  activityTimestamp: ['yesterday', NO_MOMENT],
  transactionExternalReference: [text(101), atMost(100)],
  transactionGrossAmount: [0, ['Ensure this value is greater than or equal to 0.01.']],
  checkForDuplicateTransaction: [2, ['"2" is not a valid choice.']],
  fetchUpdatedMemberPointTotals: [true, ['"True" is not a valid choice.']],
  totalAmountPaid: [[], NO_NUMBER],
  discountValue: [null, NULL],
  totalTax: ['', NO_NUMBER],
  netAmount: ['much', NO_NUMBER],
  profileId: ['no', NO_UUID],
  issueAuditUser: [null, NULL],
  cancelAuditUser: [{}, ['Not a valid string.']],
  redemptionCode: [[UNKNOWN, 'no'], { 1: NO_UUID }],
  reasonCode: [true, ['Not a valid string.']],
  reasonDescription: [null, NULL],
  setToPending: ['maybe', ['Must be a valid boolean.']],
} as const;

const badReturn = {
  profileId: [null, NULL],
  entityReference: ['xy', ['Ensure this field has at least 3 characters.']],
  transactionTypeExternalReference: [text(16), atMost(15)],
  reverseTransactionExternalRef: [text(101), atMost(100)],
  discountValue: ['x', NO_NUMBER],
  discounts: [[{ value: -1 }], [{ id: REQUIRED }]],
  isCompanyUser: [3, ['Must be a valid boolean.']],
} as const;

function sent(bad: Readonly<Record<string, readonly [unknown, unknown]>>): Data {
  return Object.fromEntries(Object.entries(bad).map(([name, [value]]) => [name, value]));
}

function told(bad: Readonly<Record<string, readonly [unknown, unknown]>>): Data {
  return Object.fromEntries(Object.entries(bad).map(([name, [, errors]]) => [name, errors]));
}

/** The earn service's refusals. */
export const earnRefusals: readonly RefusalCase[] = [
  sends(
    'E1 names every required field',
    ...E1,
    () => ({}),
    allRequired(purchaseBody(undefined, ''), ['discounts', 'transactionItems']),
  ),
  sends('E1 names every bad field', ...E1, (id) => purchaseBody(id, 'A-2', sent(badPurchase)), told(badPurchase)),
  sends(
    'E5 names what is wrong in a line, E1 alike',
    ...E5,
    (id) =>
      purchaseBody(id, 'A-2', {
        discounts: [{ id: 1 }],
        transactionItems: [lamp, { ...lamp, lineNumber: -1, SKU: '', discounts: [{ value: 1 }] }],
      }),
    {
      discounts: [{ value: REQUIRED }],
      transactionItems: [
        {},
        {
          SKU: BLANK,
          lineNumber: ['Ensure this value is greater than or equal to 0.'],
          discounts: [{ id: REQUIRED }],
        },
      ],
    },
  ),
  sends('E1 for nobody', ...E1, () => purchaseBody(UNKNOWN, 'A-2'), NO_MEMBER),
  sends('E1 in an unknown store', ...E1, (id) => purchaseBody(id, 'A-2', { entityReference: 'MOON' }), {
    entityReference: ['Entity does not exist.'],
  }),
  sends('E1 of a return', ...E1, (id) => purchaseBody(id, 'A-2', { transactionTypeExternalReference: 'RETURN' }), {
    transactionTypeExternalReference: ['Transaction type is a return.'],
  }),
  sends(
    'E1 twice',
    ...E1,
    (id) => purchaseBody(id, 'A-1'),
    broken('Transaction with this transactionExternalReference already exists.'),
  ),
  sends(
    'E2 names every required field',
    ...E2,
    () => ({}),
    allRequired(returnBody('', ''), ['discounts', 'transactionItems', 'isCompanyUser']),
  ),
  sends('E2 names every bad field', ...E2, (id) => returnBody(id, 'A-1', sent(badReturn)), told(badReturn)),
  sends('E2 of nothing', ...E2, (id) => returnBody(id, 'A-9'), {
    reverseTransactionExternalRef: ['Transaction does not exist.'],
  }),
  sends(
    'E2 takes no discountValue as none, which must add up',
    ...E2,
    (id) => returnBody(id, 'A-1', { discountValue: null }),
    broken('totalAmountPaid must equal transactionGrossAmount minus discounts.'),
  ),
  ...(
    [
      ['profileId=1', { profileId: NO_UUID }],
      [`profileId=${UNKNOWN}`, NO_MEMBER],
      [`transactionCode=${UNKNOWN}`, { transactionCode: ['Transaction does not exist.'] }],
      ['transactionType=earn', { transactionType: ['"earn" is not a valid choice.'] }],
      ['startTimestampUTC=now&endTimestampUTC=x', { startTimestampUTC: NO_MOMENT, endTimestampUTC: NO_MOMENT }],
    ] as const
  ).map(
    ([query, errors]): RefusalCase => ({
      name: `E3 with ${query}`,
      operation: E3[0],
      call: () => ({ path: `${E3[1]}?${query}` }),
      errors,
    }),
  ),
  {
    name: 'E4 of an unknown code',
    operation: 'earn_transactions_read',
    call: () => ({ path: `earn/transactions/${UNKNOWN}` }),
    status: 404,
    errors: broken('Transaction does not exist.'),
  },
  sends('E6 for an ended promotion', ...E6, (id) => activityBody(id, { promotionReference: 'SUMMER_REVIEW' }), {
    ...broken('Promotion does not run today.'),
  }),
  sends('E6 for an unknown promotion', ...E6, (id) => activityBody(id, { promotionReference: 'NONE' }), {
    promotionReference: ['Promotion does not exist.'],
  }),
  sends(
    'E6 names every bad field',
    ...E6,
    () => ({ promotionReference: text(101), activityExternalReference: text(101), entityReference: text(101) }),
    {
      profileId: REQUIRED,
      promotionReference: atMost(100),
      activityTimestamp: REQUIRED,
      activityExternalReference: atMost(100),
      entityReference: atMost(100),
    },
  ),
];
