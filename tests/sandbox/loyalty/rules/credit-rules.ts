import { expect } from '@playwright/test';
import { expiredPoints } from '../../../../sandbox/loyalty/inquire/expired-points.ts';
import { pointsExpiry } from '../../../../sandbox/loyalty/inquire/points-expiry.ts';
import { adjustPoints } from '../../../../sandbox/loyalty/member/adjust-points.ts';
import { refusalOf } from '../refusal-of.ts';
import type { RuleCase } from '../rule-case.ts';

/** R18 and R19: points that lapse, and points adjusted by hand. */
export const creditRules: readonly RuleCase[] = [
  {
    rule: 18,
    name: 'points lapse by the tier setting, the earliest first spent; they leave I3 and show in I4',
    check: (world) => {
      const member = world.enrol();
      world.adjust(member, 10);
      world.wait(100);
      world.adjust(member, 40);
      const steps = pointsExpiry(world.context, { profileId: member }).filter((step) => step.totalPoints > 0);
      expect(steps.map((step) => [step.expiryDuration, step.totalPoints])).toEqual([
        [270, 10],
        [365, 40],
      ]);
      world.issue(member, 6);
      world.wait(265);
      expect(world.points(member).pointsBalance.memberPointsExpired).toBe(0);
      world.wait(100);
      expect(world.points(member).pointsBalance).toMatchObject({ memberPointsExpired: 38, memberPointsAvailable: 0 });
      expect(pointsExpiry(world.context, { profileId: member }).every((step) => step.totalPoints === 0)).toBe(true);
      const lapsed = { expirationTimestamp: '2031-04-25T10:00:00.000000', pointsExpired: 38 };
      expect(expiredPoints(world.context, member, {})).toEqual([{ memberExpirations: [lapsed] }]);
      const later = { startTimestampUTC: Date.UTC(2031, 3, 26) };
      expect(expiredPoints(world.context, member, later)).toEqual([{ memberExpirations: [] }]);
    },
  },
  {
    rule: 19,
    name: 'M4 needs a configured reason code and a location for restricted points',
    check: (world) => {
      const member = world.enrol();
      expect(refusalOf(() => world.adjust(member, 5, { reasonCode: null }))).toBe('reasonCode');
      expect(refusalOf(() => world.adjust(member, 5, { reasonCode: '8801' }))).toBe('reasonCode');
      expect(refusalOf(() => world.adjust(member, 5, { pointType: 'Restricted' }))).toBe('billingEntity');
      expect(refusalOf(() => world.adjust(member, 5, { pointType: 'Golden' }))).toBe('pointType');
      expect(refusalOf(() => world.adjust(member, 0))).toBe('points');
      expect(refusalOf(() => adjustPoints(world.context, { points: 5, reasonCode: '7502' }))).toBe('profileId');
      world.adjust(member, 5);
      expect(refusalOf(() => world.adjust(member, -5.01))).toBe('rule');
      world.adjust(member, -5);
      expect(world.ledger(member).map((line) => [line.transactionType, line.points])).toEqual([
        ['ADJUSTMENT', -5],
        ['ADJUSTMENT', 5],
      ]);
    },
  },
  {
    rule: 19,
    name: 'the API USER role adjusts 1,000 times and 100,000 points a day, a superuser without limit',
    check: (world) => {
      const member = world.enrol();
      const user = { id: 9, username: 'middleware', superuser: false, role: 'API USER' };
      const adjust = (points: number): string =>
        refusalOf(() => adjustPoints(world.as({ user }), { profileId: member, points, reasonCode: '7502' }));
      expect([adjust(100_000), adjust(0.01)]).toEqual(['none', 'rule']);
      world.wait(1);
      const calls = Array.from({ length: 1001 }, () => adjust(1));
      expect([calls.indexOf('rule'), calls.lastIndexOf('none')]).toEqual([1000, 999]);
      world.adjust(member, 200_000);
    },
  },
];
