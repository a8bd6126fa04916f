import type { LoyaltyFault } from '../../../../sandbox/loyalty/loyalty-fault.ts';
import { adjustPoints } from '../../../../sandbox/loyalty/member/adjust-points.ts';
import { changeAccountStatus } from '../../../../sandbox/loyalty/member/change-account-status.ts';
import { changeTier } from '../../../../sandbox/loyalty/member/change-tier.ts';
import { deleteMember } from '../../../../sandbox/loyalty/member/delete-member.ts';
import { listMembers } from '../../../../sandbox/loyalty/member/list-members.ts';
import { mergeMembers } from '../../../../sandbox/loyalty/member/merge-members.ts';
import { readMember } from '../../../../sandbox/loyalty/member/read-member.ts';
import { transferPoints } from '../../../../sandbox/loyalty/member/transfer-points.ts';
import { updateMember } from '../../../../sandbox/loyalty/member/update-member.ts';
import { issueReward } from '../../../../sandbox/loyalty/redeem/issue-reward.ts';
import type { FaultProbe } from '../fault-probe.ts';
import { all, type LoyaltyWorld } from '../loyalty-world.ts';
import { refusalOf } from '../refusal-of.ts';

const renamed: FaultProbe = (world) => {
  const member = world.enrol();
  updateMember(world.context, { profileId: member, firstName: 'Joan' });
  return readMember(world.context, member).firstName;
};

const merged = (world: LoyaltyWorld): readonly [survivor: string, victim: string] => {
  const [survivor, victim] = [world.enrol(), world.enrol()];
  world.earn(victim);
  mergeMembers(world.context, { survivorProfileId: survivor, victimProfileId: victim });
  return [survivor, victim];
};

const auditUserOf = (world: LoyaltyWorld, issueAuditUser?: string): string => {
  const member = world.enrol();
  world.earn(member);
  const draft = { profileId: member, locationExternalReference: 'STORE_AUSTIN', amountToRedeem: 5 };
  const { redemptionCode } = issueReward(world.context, { ...draft, tierDiscountValue: 0, issueAuditUser });
  return world.reward(redemptionCode).issueAuditUser;
};

/** Faults of members, access and records. */
export const memberFaults = {
  'adjustment-limit-ignored': (world) => {
    const context = world.as({ user: { id: 9, username: 'middleware', superuser: false, role: 'API USER' } });
    const input = { profileId: world.enrol(), points: 100_001, reasonCode: '7502' };
    return refusalOf(() => adjustPoints(context, input));
  },
  'reason-code-unchecked': (world) => refusalOf(() => world.adjust(world.enrol(), 5, { reasonCode: '0000' })),
  'loyalty-number-without-bin': (world) =>
    readMember(world.context, world.enrol()).accounts[0]?.loyaltyNumber.slice(0, 4),
  'duplicate-email-accepted': (world) => refusalOf(() => world.enrol({ emailAddress: 'amelia.stone@example.com' })),
  'duplicate-phone-accepted': (world) => refusalOf(() => world.enrol({ phoneNumber: '15125550101' })),
  'tier-of-other-club-accepted': (world) =>
    refusalOf(() => changeTier(world.context, world.enrol(), { tierReference: 'PLT' })),
  'merged-member-writable': (world) => refusalOf(() => world.earn(merged(world)[1])),
  'merge-loses-points': (world) => world.balance(merged(world)[0]),
  'tenancy-ignored-on-read': (world) => refusalOf(() => readMember(world.other, world.enrol())),
  'tenancy-ignored-on-write': (world) => {
    const profileId = world.enrol();
    return refusalOf(() => updateMember(world.other, { profileId, firstName: 'X' }));
  },
  'foreign-rows-listed': (world) => {
    const list = listMembers(world.other, {}, all);
    return 'page' in list && list.page.count;
  },
  'audit-user-ignored': (world) => auditUserOf(world, 'till-1'),
  'audit-user-missing': (world) => auditUserOf(world),
  'ledger-type-wrong': (world) => {
    const member = world.enrol();
    world.adjust(member, 5);
    return world.ledger(member)[0]?.transactionType;
  },
  'member-write-lost': (world) => {
    const member = world.enrol();
    return refusalOf(() => readMember(world.context, member));
  },
  'member-update-lost': renamed,
  'member-delete-lost': (world) => {
    const member = world.enrol();
    deleteMember(world.context, member);
    return readMember(world.context, member).status;
  },
  'delete-ignores-rewards': (world) => {
    const member = world.enrol();
    world.earn(member);
    world.issue(member, 5);
    return refusalOf(() => deleteMember(world.context, member));
  },
  'stale-member-read': renamed,
  'stale-balance-read': (world) => {
    const member = world.enrol();
    world.earn(member);
    return world.balance(member);
  },
  'status-change-lost': (world) => {
    const member = world.enrol();
    changeAccountStatus(world.context, member, { accountStatus: 'Disabled' });
    return readMember(world.context, member).status;
  },
  'transfer-not-debited': (world) => {
    const [from, to] = [world.enrol(), world.enrol()];
    world.earn(from);
    return transferPoints(world.context, { fromProfileId: from, toProfileId: to, points: 5 }).fromBalance;
  },
} satisfies Partial<Record<LoyaltyFault, FaultProbe>>;
