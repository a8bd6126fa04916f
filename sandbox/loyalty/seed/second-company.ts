import type { CompanyConfiguration } from '../company.ts';
import { baseEarnRule } from './base-earn-rule.ts';
import { coupon } from './coupon.ts';
import { discountRule } from './discount-rule.ts';
import { entity } from './entity.ts';
import { tier } from './tier.ts';

const tiers = [
  tier({
    tierId: 21,
    tierTitle: 'Explorer',
    tierExternalReference: 'EXP',
    binNumber: '2001',
    clubReference: 'POLAR',
    localRanking: 1,
    globalRanking: 1,
    isDefault: true,
  }),
  tier({
    tierId: 22,
    tierTitle: 'Summit',
    tierExternalReference: 'SUM',
    binNumber: '2002',
    clubReference: 'POLAR',
    localRanking: 2,
    globalRanking: 2,
    upgradeThreshold: 30_000,
    discountPercentage: 20_000,
  }),
  tier({
    tierId: 23,
    tierTitle: 'Guide',
    tierExternalReference: 'GUI',
    binNumber: '2003',
    clubReference: 'POLAR',
    localRanking: 3,
    globalRanking: 3,
    tierType: 'PAID',
    earnPointsPer100: 200_000,
  }),
];

/** Company 2: other references throughout, so that nothing of company 1 means anything here. */
export const secondCompany: CompanyConfiguration = {
  id: 2,
  title: 'Second Retailer',
  programs: [{ id: 2, title: 'North Star', externalReference: 'NORTHSTAR' }],
  clubs: [
    {
      id: 3,
      title: 'Polar Circle',
      externalReference: 'POLAR',
      programReference: 'NORTHSTAR',
      defaultTierReference: 'EXP',
    },
  ],
  tiers,
  entities: [
    entity([21, 'Polar headquarters', 'POLAR_HQ', 1, null, 'POLAR']),
    entity([22, 'Base camp shop', 'BASE_CAMP', 2, 21, 'POLAR']),
  ],
  transactionTypes: [
    { externalReference: 'SALE', title: 'Sale', isReturn: false },
    { externalReference: 'REFUND', title: 'Refund', isReturn: true },
  ],
  earnRules: tiers.map(baseEarnRule),
  promotions: [
    {
      externalReference: 'TRAIL_REPORT',
      title: 'Trail report',
      points: 1_500,
      startDate: '2000-01-01',
      endDate: null,
      expiryDays: null,
    },
  ],
  rewardTypes: [
    { externalReference: 'GEAR_CREDIT', title: 'Gear credit', pointCost: 5_000, maxAmount: 10_000, expiryDays: 30 },
  ],
  discountRules: [
    discountRule(6, 'Summit tier discount', 'tier', { tierReference: 'SUM', discountPercentage: 20_000 }),
  ],
  coupons: [coupon('HIKE15', { discountPercentage: 150_000 })],
  reasonCodes: ['8801', '8802'],
  pendingHours: 0,
  redemptionThreshold: 1_000,
  adjustmentLimit: { calls: 1_000, points: 10_000_000 },
};
