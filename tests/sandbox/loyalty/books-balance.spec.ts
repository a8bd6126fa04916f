import { expect, test } from '@playwright/test';
import { earnForActivity } from '../../../sandbox/loyalty/earn/earn-for-activity.ts';
import { earnPoints } from '../../../sandbox/loyalty/earn/earn-points.ts';
import type { EarnRequest } from '../../../sandbox/loyalty/earn/earn-request.ts';
import { activatePoints } from '../../../sandbox/loyalty/member/activate-points.ts';
import { changeAccountStatus } from '../../../sandbox/loyalty/member/change-account-status.ts';
import { changeTier } from '../../../sandbox/loyalty/member/change-tier.ts';
import { deleteMember } from '../../../sandbox/loyalty/member/delete-member.ts';
import { mergeMembers } from '../../../sandbox/loyalty/member/merge-members.ts';
import { transferPoints } from '../../../sandbox/loyalty/member/transfer-points.ts';
import { unmergeMembers } from '../../../sandbox/loyalty/member/unmerge-members.ts';
import { balance } from '../../../sandbox/loyalty/points/balance.ts';
import { bringCompanyUpToDate } from '../../../sandbox/loyalty/points/bring-company-up-to-date.ts';
import { cancelReward } from '../../../sandbox/loyalty/redeem/cancel-reward.ts';
import { redeemReward } from '../../../sandbox/loyalty/redeem/redeem-reward.ts';
import { reverseReward } from '../../../sandbox/loyalty/redeem/reverse-reward.ts';
import { type Random, random } from '../../../sandbox/random.ts';
import { type LoyaltyWorld, loyaltyWorld } from './loyalty-world.ts';
import { refusalOf } from './refusal-of.ts';
import { stateOf } from './state-of.ts';

/** What is wrong with the books of a company: lots, ledger and sums must tell the same balance. */
function mistakes({ company }: LoyaltyWorld): string[] {
  return company.members.flatMap((member) => {
    const sum = balance(member);
    const lots = member.lots.reduce((total, lot) => total + lot.points, -member.debt);
    const ledger = member.ledger.reduce((total, record) => total + record.points, 0);
    const expiry = member.lots.map((lot) => lot.expiresAt ?? Number.POSITIVE_INFINITY);
    const facts: Readonly<Record<string, boolean>> = {
      'lots make the balance': lots === sum,
      'ledger lines make the balance': ledger === sum,
      'the last line tells the balance': (member.ledger.at(-1)?.balanceAfter ?? 0) === sum,
      'lots are whole and positive': member.lots.every((lot) => Number.isSafeInteger(lot.points) && lot.points > 0),
      'debt is not negative': member.debt >= 0,
      'lots are in order': expiry.every((moment, index) => index === 0 || moment >= (expiry[index - 1] ?? 0)),
      'what it has is its own': [...member.transactions, ...member.rewards].every(
        (each) => each.owner === member.profileId,
      ),
    };
    return Object.keys(facts).filter((fact) => facts[fact] !== true);
  });
}

function pickFrom<Value>(source: Random, values: readonly Value[]): Value {
  return values[Math.floor(source.next() * values.length)] as Value;
}

/** Every write of a company with random particulars. */
function writes(world: LoyaltyWorld, source: Random): Readonly<Record<string, () => unknown>> {
  const pick = <Value>(values: readonly Value[]): Value => pickFrom(source, values);
  const amount = (most: number): number => Math.floor(source.next() * most * 100) / 100;
  const { context } = world;
  const members = [
    world.enrol(),
    world.enrol({ tierReference: 'PRO' }),
    world.enrol({ redemptionChoice: 'Auto', redemptionThreshold: 30 }),
    world.enrol({ tierReference: 'GLD' }),
  ];
  const bought: EarnRequest[] = [];
  const merges: string[] = [];
  const someone = (): string => pick(members);
  const code = (): string => pick(world.company.rewards).redemptionCode;
  const here = { locationExternalReference: 'STORE_AUSTIN' };
  let activities = 0;
  return {
    earn: () => {
      const request = world.purchase(someone(), { net: amount(500) + 0.01, setToPending: source.next() < 0.3 });
      bought.push(request);
      return earnPoints(context, request);
    },
    takeBack: () => (bought.length === 0 ? null : world.takeBack(pick(bought))),
    activity: () =>
      earnForActivity(context, {
        profileId: someone(),
        promotionReference: 'WELCOME_SURVEY',
        activityTimestamp: context.clock.now(),
        activityExternalReference: `A-${activities++}`,
      }),
    adjust: () => world.adjust(someone(), amount(100) - 50, { setToPending: source.next() < 0.3 }),
    restrict: () => world.adjust(someone(), amount(40), { pointType: 'Restricted', billingEntity: 'STORE_AUSTIN' }),
    activate: () => activatePoints(context, { profileId: someone() }),
    issue: () => world.issue(someone(), amount(30)),
    redeem: () => redeemReward(context, { redemptionCode: code(), ...here }),
    cancel: () => cancelReward(context, { redemptionCode: code() }),
    reverse: () => reverseReward(context, { redemptionCode: code() }),
    transfer: () => transferPoints(context, { fromProfileId: someone(), toProfileId: someone(), points: amount(20) }),
    merge: () => {
      const pair = { survivorProfileId: someone(), victimProfileId: someone() };
      merges.push(mergeMembers(context, pair).transactionCode);
    },
    unmerge: () => (merges.length === 0 ? null : unmergeMembers(context, { transactionCode: pick(merges) })),
    tier: () => changeTier(context, someone(), { tierReference: pick(['BRZ', 'SLV', 'GLD', 'PRO']) }),
    status: () => changeAccountStatus(context, someone(), { accountStatus: pick(['Enabled', 'Enabled', 'Disabled']) }),
    remove: () => (source.next() < 0.1 ? deleteMember(context, someone()) : null),
    enrol: () => (members.length < 12 ? members.push(world.enrol()) : null),
    wait: () => world.wait(amount(40)),
  };
}

/** A random walk through all writes of a company. @returns the first mistakes, and how often each write succeeded */
function walk(world: LoyaltyWorld, seed: number, steps: number): { wrong: string[]; done: Map<string, number> } {
  const source = random(seed);
  const actions = writes(world, source);
  const done = new Map<string, number>();
  const names = Object.keys(actions);
  for (let step = 0; step < steps; step += 1) {
    const name = pickFrom(source, names);
    bringCompanyUpToDate(world.context, world.company);
    const before = stateOf(world);
    const refusal = refusalOf(actions[name] ?? (() => null));
    const wrong = mistakes(world);
    if (refusal === 'none') done.set(name, (done.get(name) ?? 0) + 1);
    else if (stateOf(world) !== before) wrong.push('a refusal changes nothing');
    if (wrong.length > 0) return { wrong: wrong.map((fact) => `step ${step}, ${name}: ${fact}`), done };
  }
  return { wrong: [], done };
}

const walks = Array.from({ length: 8 }, (_, index) => index + 1);
const total = new Map<string, number>();

for (const seed of walks) {
  test(`no sequence of writes makes lots, ledger and balance differ (seed ${seed})`, () => {
    const { wrong, done } = walk(loyaltyWorld(), seed, 250);
    expect(wrong).toEqual([]);
    for (const [name, count] of done) total.set(name, (total.get(name) ?? 0) + count);
  });
}

test('each write has succeeded in these sequences', () => {
  expect([...total.values()].filter((count) => count < 5)).toEqual([]);
  expect(total.size).toBe(18);
});
