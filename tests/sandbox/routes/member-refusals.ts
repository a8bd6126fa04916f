import type { LocalSandbox } from '../local-sandbox.ts';
import { answeredData } from './answered-data.ts';
import type { RefusalCase } from './expect-refusal.ts';
import { type Call, callAs } from './expect-success.ts';
import { smallestEnrolment } from './member-requests.ts';
import { seededMemberId as id } from './seeded-member-id.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const REQUIRED = ['This field is required.'];
const UNKNOWN = ['Member does not exist.'];
const NO_UUID = ['Must be a valid UUID.'];

type Row = readonly [
  name: string,
  operation: string,
  call: (sandbox: LocalSandbox) => Call,
  errors: unknown,
  status?: 400 | 404 | 409,
];

/** A call with a body, which is made of the ids of two active members. */
function sends(
  path: string,
  body: (amelia: string, bruno: string) => unknown,
  method = 'POST',
): (sandbox: LocalSandbox) => Call {
  return (sandbox) => {
    const amelia = id(sandbox, 'Amelia');
    return { method, path: path.replace('{id}', amelia), body: body(amelia, id(sandbox, 'Bruno')) };
  };
}

function broken(text: string): unknown {
  return { ExceptionString: [text] };
}

const CREATE = 'member_create';
const UPDATE = 'member_update';
const ADJUST = 'member_points-adjustment_create';
const ACTIVATE = 'member_points-activate_create';
const STATUS = 'member_status_partial_update';
const TIER = 'member_tier_update';
const MERGE = 'member_merge_create';
const UNMERGE = 'member_unmerge_create';
const TRANSFER = 'member_points-transfer_create';
const adjust = (change: object) =>
  sends('member/points-adjustment', (profileId) => ({ profileId, points: 1, reasonCode: '7502', ...change }));
const transfer = (change: object) =>
  sends('member/points-transfer', (fromProfileId, toProfileId) => ({
    fromProfileId,
    toProfileId,
    points: 1,
    ...change,
  }));

const rows: readonly Row[] = [
  [
    'an e-mail address that is taken',
    CREATE,
    sends('member/', () => ({ ...smallestEnrolment, emailAddress: 'Amelia.Stone@example.com' })),
    broken('A member with this emailAddress already exists.'),
  ],
  [
    'a phone number that is taken',
    UPDATE,
    sends('member/', (profileId) => ({ profileId, phoneNumber: '15125550102' }), 'PUT'),
    broken('A member with this phoneNumber already exists.'),
  ],
  [
    'a merged member',
    UPDATE,
    (sandbox) => ({ method: 'PUT', path: 'member/', body: { profileId: id(sandbox, 'Fred'), city: 'Austin' } }),
    broken('Member is merged.'),
  ],
  ['an unknown id', 'member_list', () => ({ path: `member/?profileId=${NOBODY}` }), { profileId: UNKNOWN }],
  ['an unknown number', 'member_list', () => ({ path: 'member/?loyaltyNumber=1' }), { loyaltyNumber: UNKNOWN }],
  [
    'nothing',
    ADJUST,
    sends('member/points-adjustment', () => ({})),
    {
      points: REQUIRED,
      profileId: REQUIRED,
      reasonCode: REQUIRED,
    },
  ],
  ['points that are no number', ADJUST, adjust({ points: 'x' }), { points: ['A valid number is required.'] }],
  ['no points', ADJUST, adjust({ points: 0 }), { points: ['Points must be positive or negative.'] }],
  ['no UUID', ADJUST, adjust({ profileId: '1' }), { profileId: NO_UUID }],
  ['an unknown member', ADJUST, adjust({ profileId: NOBODY }), { profileId: UNKNOWN }],
  ['another point type', ADJUST, adjust({ pointType: 'Other' }), { pointType: ['"Other" is not a valid choice.'] }],
  ['a blank entity', ADJUST, adjust({ billingEntity: '' }), { billingEntity: ['This field may not be blank.'] }],
  ['an unknown entity', ADJUST, adjust({ billingEntity: 'x' }), { billingEntity: ['Entity does not exist.'] }],
  ['another reason', ADJUST, adjust({ reasonCode: 'x' }), { reasonCode: ['Reason code is not configured.'] }],
  ['a bad switch', ADJUST, adjust({ setToPending: 'x' }), { setToPending: ['Must be a valid boolean.'] }],
  ['too many points', ADJUST, adjust({ points: -1e9 }), broken('Points to deduct exceed the points available.')],
  ['nothing', ACTIVATE, sends('member/points-activate', () => ({})), { profileId: REQUIRED }],
  [
    'a range that ends before it starts',
    ACTIVATE,
    sends('member/points-activate', (profileId) => ({
      profileId,
      startDate: '2021-01-02 00:00:00',
      endDate: '2021-01-01 00:00:00',
    })),
    { endDate: ['Must not be before startDate.'] },
  ],
  ['an unknown member', 'member_read', () => ({ path: `member/${NOBODY}` }), broken('Member does not exist.'), 404],
  [
    'a deleted member',
    'member_delete',
    (sandbox) => ({ method: 'DELETE', path: `member/${id(sandbox, 'Goran')}` }),
    broken('Member does not exist.'),
    404,
  ],
  [
    'a member with rewards',
    'member_delete',
    (sandbox) => ({ method: 'DELETE', path: `member/${id(sandbox, 'Bruno')}` }),
    broken('Member has active rewards.'),
    409,
  ],
  ['nothing', STATUS, sends('member/{id}/status', () => ({}), 'PATCH'), { accountStatus: REQUIRED }],
  [
    'another status, a long reason',
    STATUS,
    sends('member/{id}/status', () => ({ accountStatus: 'Off', reasonCode: 'x'.repeat(31) }), 'PATCH'),
    {
      accountStatus: ['"Off" is not a valid choice.'],
      reasonCode: ['Ensure this field has no more than 30 characters.'],
    },
  ],
  [
    'an unknown member',
    STATUS,
    () => ({ method: 'PATCH', path: `member/${NOBODY}/status`, body: { accountStatus: 'Enabled' } }),
    broken('Member does not exist.'),
    404,
  ],
  ['nothing', TIER, sends('member/{id}/tier', () => ({}), 'PUT'), { tierReference: REQUIRED }],
  [
    'the tier of another club',
    TIER,
    sends('member/{id}/tier', () => ({ tierReference: 'PLT' }), 'PUT'),
    { tierReference: ["Tier does not exist in the member's club."] },
  ],
  [
    'an unknown member',
    TIER,
    () => ({ method: 'PUT', path: `member/${NOBODY}/tier`, body: { tierReference: 'SLV' } }),
    broken('Member does not exist.'),
    404,
  ],
  ['nothing', MERGE, sends('member/merge', () => ({})), { survivorProfileId: REQUIRED, victimProfileId: REQUIRED }],
  [
    'the same member',
    MERGE,
    sends('member/merge', (same) => ({ survivorProfileId: same, victimProfileId: same })),
    broken('A member cannot be merged with itself.'),
  ],
  [
    'an unknown member',
    MERGE,
    sends('member/merge', (survivorProfileId) => ({ survivorProfileId, victimProfileId: NOBODY })),
    { victimProfileId: UNKNOWN },
  ],
  [
    'an unknown merge',
    UNMERGE,
    sends('member/unmerge', () => ({ transactionCode: NOBODY })),
    { transactionCode: ['Merge does not exist.'] },
  ],
  [
    'a merge that is undone',
    UNMERGE,
    (sandbox) => {
      const body = { survivorProfileId: id(sandbox, 'Amelia'), victimProfileId: id(sandbox, 'Elif') };
      const { transactionCode } = answeredData<{ transactionCode: string }>(
        callAs(sandbox, { path: 'member/merge', body }),
      );
      callAs(sandbox, { path: 'member/unmerge', body: { transactionCode } });
      return { path: 'member/unmerge', body: { transactionCode } };
    },
    broken('Merge is already undone.'),
  ],
  [
    'nothing',
    TRANSFER,
    sends('member/points-transfer', () => ({})),
    {
      fromProfileId: REQUIRED,
      toProfileId: REQUIRED,
      points: REQUIRED,
    },
  ],
  ['no points', TRANSFER, transfer({ points: 0 }), { points: ['Ensure this value is greater than or equal to 0.01.'] }],
  ['a blank reason', TRANSFER, transfer({ reasonCode: '' }), { reasonCode: ['This field may not be blank.'] }],
  ['too many points', TRANSFER, transfer({ points: 1e9 }), broken('Points exceed the redeemable points.')],
  [
    'another tier type',
    'member_tiers_list',
    () => ({ path: 'member/tiers?tierType=free' }),
    { tierType: ['"free" is not a valid choice.'] },
  ],
];

/** Calls that the member service refuses, besides bad fields of M1 and M2. */
export const memberRefusals: readonly RefusalCase[] = rows.map(([name, operation, call, errors, status = 400]) => ({
  name,
  operation,
  call,
  errors,
  status,
}));
