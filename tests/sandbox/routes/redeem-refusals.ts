import type { Data } from './answered-data.ts';
import type { RefusalCase } from './expect-refusal.ts';
import { callAs } from './expect-success.ts';
import { type Issued, issued } from './issued.ts';
import { seededMemberId } from './seeded-member-id.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const NO_MEMBER = ['Member does not exist.'];
const NO_REWARD = ['Reward does not exist.'];
const NO_PLACE = ['Entity does not exist.'];
const NO_UUID = ['Must be a valid UUID.'];
const REQUIRED = ['This field is required.'];
const BLANK = ['This field may not be blank.'];
const NULL = ['This field may not be null.'];
const NO_NUMBER = ['A valid number is required.'];

const location = 'locationExternalReference';
const place = { [location]: 'STORE_DALLAS' };
const issue = { [location]: 'STORE_AUSTIN', amountToRedeem: 3, tierDiscountValue: 0 };

type Row = readonly [name: string, body: (reward: Issued) => Data, errors: unknown];

/** The refusals of one operation; each has a member with 6 points and an active reward of 5. */
function refused(operation: string, path: string, rows: readonly Row[]): readonly RefusalCase[] {
  return rows.map(([name, body, errors]) => ({
    name: `${operation} ${name}`,
    operation,
    call: (sandbox) => ({ path, body: body(issued(sandbox)) }),
    errors,
  }));
}

function broken(rule: string): Data {
  return { ExceptionString: [rule] };
}

const codeRows: readonly Row[] = [
  ['without a code', () => ({ ...place }), { redemptionCode: REQUIRED }],
  ['with a bad code', () => ({ ...place, redemptionCode: 'x' }), { redemptionCode: NO_UUID }],
  ['with an unknown code', () => ({ ...place, redemptionCode: UNKNOWN }), { redemptionCode: NO_REWARD }],
];
const ownerRows: readonly Row[] = [
  ['with a bad member', (reward) => ({ ...place, ...reward, profileId: 'x' }), { profileId: NO_UUID }],
  ['with an unknown member', (reward) => ({ ...place, ...reward, profileId: UNKNOWN }), { profileId: NO_MEMBER }],
  ['with no member', (reward) => ({ ...place, ...reward, profileId: null }), { profileId: NULL }],
];

/** The redeem service's refusals. */
export const redeemRefusals: readonly RefusalCase[] = [
  ...refused('redeem_reward_issue_create', 'redeem/reward/issue', [
    [
      'names every required field',
      () => ({}),
      { profileId: REQUIRED, [location]: REQUIRED, amountToRedeem: REQUIRED, tierDiscountValue: REQUIRED },
    ],
    [
      'names every bad field',
      () => ({
        profileId: 'x',
        [location]: '',
        amountToRedeem: 'all',
        tierDiscountValue: null,
        issueAuditUser: ' ',
      }),
      {
        profileId: NO_UUID,
        [location]: BLANK,
        amountToRedeem: NO_NUMBER,
        tierDiscountValue: NULL,
        issueAuditUser: BLANK,
      },
    ],
    ['for nobody', () => ({ ...issue, profileId: UNKNOWN }), { profileId: NO_MEMBER }],
    ['nowhere', ({ profileId }) => ({ ...issue, profileId, [location]: 'MOON' }), { [location]: NO_PLACE }],
    [
      'above the points',
      ({ profileId }) => ({ ...issue, profileId, amountToRedeem: 6 }),
      broken('Points to redeem exceed the redeemable points.'),
    ],
    [
      'below the threshold',
      ({ profileId }) => ({ ...issue, profileId }),
      broken('Points to redeem are below the redemption threshold.'),
    ],
    [
      'above the limit',
      ({ profileId }) => ({ ...issue, profileId, amountToRedeem: 100.01 }),
      broken('amountToRedeem exceeds the reward limit of the location.'),
    ],
    [
      'of nothing',
      ({ profileId }) => ({ ...issue, profileId, amountToRedeem: 0 }),
      broken('amountToRedeem must be greater than 0.'),
    ],
  ]),
  ...refused('redeem_member-reward_create', 'redeem/member-reward', [
    ...codeRows,
    ...ownerRows,
    ['without a place', (reward) => ({ ...reward }), { [location]: REQUIRED }],
    ['nowhere', (reward) => ({ ...reward, [location]: 'MOON' }), { [location]: NO_PLACE }],
    ['with a blank user', (reward) => ({ ...reward, ...place, redeemAuditUser: '' }), { redeemAuditUser: BLANK }],
  ]),
  ...refused('redeem_cancel_create', 'redeem/cancel', [
    ...codeRows,
    ...ownerRows,
    ['with a blank user', (reward) => ({ ...reward, cancelAuditUser: '' }), { cancelAuditUser: BLANK }],
  ]),
  ...refused('redeem_reverse_create', 'redeem/reverse', [
    ...codeRows,
    ...ownerRows,
    ['of an unused reward', (reward) => ({ ...reward }), broken('Reward is active.')],
  ]),
  ...refused('redeem_reward_validate_create', 'redeem/reward/validate', [
    ...codeRows,
    ['nowhere', (reward) => ({ ...reward, [location]: 'MOON' }), { [location]: NO_PLACE }],
  ]),
  {
    name: 'D2 of a cancelled reward',
    operation: 'redeem_member-reward_create',
    call: (sandbox) => {
      const reward = issued(sandbox);
      callAs(sandbox, { path: 'redeem/cancel', body: reward });
      return { path: 'redeem/member-reward', body: { ...reward, ...place } };
    },
    errors: broken('Reward is cancelled.'),
  },
  {
    name: 'D3 for a member who does not own it',
    operation: 'redeem_cancel_create',
    call: (sandbox) => ({
      path: 'redeem/cancel',
      body: { ...issued(sandbox), profileId: seededMemberId(sandbox, 'Amelia') },
    }),
    errors: broken('Reward does not belong to this member.'),
  },
  ...(
    [
      ['x', { profileId: NO_UUID }],
      [UNKNOWN, { profileId: NO_MEMBER }],
    ] as const
  ).map(
    ([profileId, errors]): RefusalCase => ({
      name: `D5 of ${profileId}`,
      operation: 'redeem_list',
      call: () => ({ path: `redeem/?profileId=${profileId}` }),
      errors,
    }),
  ),
  {
    name: 'D6 of an unknown code',
    operation: 'redeem_reward_read',
    call: () => ({ path: `redeem/reward/${UNKNOWN}` }),
    status: 404,
    errors: broken('Reward does not exist.'),
  },
];
