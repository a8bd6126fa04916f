import type { LoyaltyFault } from '../../../../sandbox/loyalty/loyalty-fault.ts';
import { activatePoints } from '../../../../sandbox/loyalty/member/activate-points.ts';
import { cancelReward } from '../../../../sandbox/loyalty/redeem/cancel-reward.ts';
import { redeemReward } from '../../../../sandbox/loyalty/redeem/redeem-reward.ts';
import { reverseReward } from '../../../../sandbox/loyalty/redeem/reverse-reward.ts';
import type { FaultProbe } from '../fault-probe.ts';
import type { LoyaltyWorld } from '../loyalty-world.ts';
import { refusalOf } from '../refusal-of.ts';

const rich = (world: LoyaltyWorld, points = 300): string => {
  const member = world.enrol();
  world.adjust(member, points);
  return member;
};
const redeem = (world: LoyaltyWorld, redemptionCode: string, profileId?: string): null =>
  redeemReward(world.context, { redemptionCode, profileId, locationExternalReference: 'STORE_AUSTIN' });

const restored: FaultProbe = (world) => {
  const member = rich(world);
  cancelReward(world.context, { redemptionCode: world.issue(member, 5) });
  return world.balance(member);
};

const converted =
  (redemptionChoice: 'Auto' | 'Bank'): FaultProbe =>
  (world) => {
    const member = world.enrol({ redemptionChoice });
    world.earn(member);
    return world.balance(member);
  };

/** Faults of rewards and of what can be spent. */
export const rewardFaults = {
  'cent-lost-on-cancel': restored,
  'nothing-given-back': restored,
  'reward-redeemed-twice': (world) => {
    const code = world.issue(rich(world), 5);
    redeem(world, code);
    return refusalOf(() => redeem(world, code));
  },
  'redeemed-reward-cancelled': (world) => {
    const redemptionCode = world.issue(rich(world), 5);
    redeem(world, redemptionCode);
    return refusalOf(() => cancelReward(world.context, { redemptionCode }));
  },
  'reversal-of-active-reward': (world) => {
    const redemptionCode = world.issue(rich(world), 5);
    return refusalOf(() => reverseReward(world.context, { redemptionCode }));
  },
  'expired-reward-redeemable': (world) => {
    const code = world.issue(rich(world), 5);
    world.wait(31);
    return refusalOf(() => redeem(world, code));
  },
  'reward-for-free': (world) => {
    const member = rich(world);
    world.issue(member, 5);
    return world.balance(member);
  },
  'reward-limit-ignored': (world) => refusalOf(() => world.issue(rich(world), 101)),
  'threshold-ignored': (world) => refusalOf(() => world.issue(rich(world), 1)),
  'overdraft-allowed': (world) => refusalOf(() => world.issue(rich(world, 15), 10)),
  'reward-owner-ignored': (world) => {
    const code = world.issue(rich(world), 5);
    return refusalOf(() => redeem(world, code, world.enrol()));
  },
  'automatic-conversion-missing': converted('Auto'),
  'bank-converted': converted('Bank'),
  'pending-points-spendable': (world) => {
    const member = world.enrol();
    world.earn(member, { setToPending: true });
    return [world.redeemable(member), refusalOf(() => world.issue(member, 5))];
  },
  'activation-lost': (world) => {
    const member = world.enrol();
    world.earn(member, { setToPending: true });
    activatePoints(world.context, { profileId: member });
    return world.redeemable(member);
  },
  'restricted-points-anywhere': (world) => {
    const member = world.enrol();
    world.adjust(member, 20, { pointType: 'Restricted', billingEntity: 'STORE_DALLAS' });
    return refusalOf(() => world.issue(member, 5, 'STORE_AUSTIN'));
  },
  'expired-points-kept': (world) => {
    const member = rich(world);
    world.wait(366);
    return world.balance(member);
  },
  'latest-expiring-first': (world) => {
    const member = rich(world, 20);
    world.wait(100);
    world.adjust(member, 20);
    world.issue(member, 10);
    world.wait(300);
    return world.balance(member);
  },
  'ledger-line-missing': (world) => {
    const member = rich(world);
    world.issue(member, 5);
    return world.ledger(member).length;
  },
} satisfies Partial<Record<LoyaltyFault, FaultProbe>>;
