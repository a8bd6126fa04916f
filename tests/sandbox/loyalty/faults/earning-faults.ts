import { calculateEarning } from '../../../../sandbox/loyalty/earn/calculate-earning.ts';
import { earnForActivity } from '../../../../sandbox/loyalty/earn/earn-for-activity.ts';
import { earnPoints } from '../../../../sandbox/loyalty/earn/earn-points.ts';
import { listTransactions } from '../../../../sandbox/loyalty/earn/list-transactions.ts';
import type { LoyaltyFault } from '../../../../sandbox/loyalty/loyalty-fault.ts';
import type { FaultProbe } from '../fault-probe.ts';
import { all, type LoyaltyWorld } from '../loyalty-world.ts';
import { refusalOf } from '../refusal-of.ts';

const balanceAfterReturn: FaultProbe = (world) => {
  const member = world.enrol();
  const bought = world.purchase(member);
  earnPoints(world.context, bought);
  return [world.takeBack(bought).currentPointsBalance, world.balance(member)];
};

const activity = (world: LoyaltyWorld, profileId: string): unknown =>
  earnForActivity(world.context, {
    profileId,
    promotionReference: 'APP_DOWNLOAD',
    activityTimestamp: 0,
    activityExternalReference: 'ONCE',
  });

/** Faults of E1 to E6. */
export const earningFaults = {
  'balance-off-by-one-cent': (world) => {
    const member = world.enrol();
    return [world.earn(member).currentPointsBalance, world.balance(member)];
  },
  'balance-answered-stale': (world) => world.earn(world.enrol()).currentPointsBalance,
  'balance-answered-uncomputed': (world) =>
    world.earn(world.enrol(), { fetchUpdatedMemberPointTotals: 0 }).currentPointsBalance,
  'cent-lost-on-return': balanceAfterReturn,
  'transaction-earned-twice': (world) => {
    const member = world.enrol();
    world.earn(member);
    return world.balance(member);
  },
  'transaction-lost': (world) => {
    const member = world.enrol();
    world.earn(member);
    return [world.balance(member), listTransactions(world.context, { profileId: member }, all).length];
  },
  'calculation-stored': (world) => {
    const member = world.enrol();
    calculateEarning(world.context, world.purchase(member));
    return world.balance(member);
  },
  'duplicate-transaction-accepted': (world) => {
    const bought = world.purchase(world.enrol());
    earnPoints(world.context, bought);
    return refusalOf(() => earnPoints(world.context, bought));
  },
  'duplicate-activity-accepted': (world) => {
    const member = world.enrol();
    activity(world, member);
    return refusalOf(() => activity(world, member));
  },
  'refusal-reserves-reference': (world) => {
    const bought = world.purchase(world.enrol());
    const refused = refusalOf(() => earnPoints(world.context, { ...bought, netAmount: 1 }));
    return [refused, refusalOf(() => earnPoints(world.context, bought))];
  },
  'equations-unchecked': (world) => refusalOf(() => world.earn(world.enrol(), { totalTax: 5 })),
  'exclusion-ignored': (world) => {
    const excluded = [{ type: 'SKU', reference: 'SKU-1', startDate: null, endDate: null }] as const;
    world.context.store.catalogue = { exclusions: () => excluded, categoriesOf: () => [] };
    return world.earn(world.enrol()).points;
  },
  'wrong-tier-rate': (world) => world.earn(world.enrol({ tierReference: 'GLD' })).points,
  'return-repeated': (world) => {
    const bought = world.purchase(world.enrol());
    earnPoints(world.context, bought);
    world.takeBack(bought);
    return refusalOf(() => world.takeBack(bought, { transactionExternalReference: 'AGAIN' }));
  },
  'return-owner-ignored': (world) => {
    const bought = world.purchase(world.enrol());
    earnPoints(world.context, bought);
    return refusalOf(() => world.takeBack(bought, { profileId: world.enrol() }));
  },
  'negative-balance-clamped': (world) => {
    const member = world.enrol();
    const bought = world.purchase(member);
    earnPoints(world.context, bought);
    world.issue(member, 8);
    world.takeBack(bought);
    return world.balance(member);
  },
} satisfies Partial<Record<LoyaltyFault, FaultProbe>>;
