import type { CompanyConfiguration } from '../company.ts';
import { baseEarnRule } from './base-earn-rule.ts';
import { coupon } from './coupon.ts';
import { discountRule } from './discount-rule.ts';
import type { EntityRow } from './entity.ts';
import { entity } from './entity.ts';
import { tier } from './tier.ts';

const A = 'BLOCK_A';
const B = 'BLOCK_B';

const tiers = [
  tier({
    tierId: 1,
    tierTitle: 'Bronze',
    tierExternalReference: 'BRZ',
    binNumber: '1001',
    clubReference: A,
    localRanking: 1,
    globalRanking: 1,
    isDefault: true,
  }),
  tier({
    tierId: 2,
    tierTitle: 'Silver',
    tierExternalReference: 'SLV',
    binNumber: '1002',
    clubReference: A,
    localRanking: 2,
    globalRanking: 2,
    upgradeThreshold: 50_000,
  }),
  tier({
    tierId: 3,
    tierTitle: 'Gold',
    tierExternalReference: 'GLD',
    binNumber: '1003',
    clubReference: A,
    localRanking: 3,
    globalRanking: 3,
    upgradeThreshold: 200_000,
    earnPointsPer100: 125_000,
    discountPercentage: 50_000,
  }),
  tier({
    tierId: 4,
    tierTitle: 'Pro',
    tierExternalReference: 'PRO',
    binNumber: '1004',
    clubReference: A,
    localRanking: 4,
    globalRanking: 5,
    tierType: 'PAID',
    earnPointsPer100: 150_000,
    discountPercentage: 100_000,
  }),
  tier({
    tierId: 5,
    tierTitle: 'Basic',
    tierExternalReference: 'BAS',
    binNumber: '1011',
    clubReference: B,
    localRanking: 1,
    globalRanking: 1,
    isDefault: true,
  }),
  tier({
    tierId: 6,
    tierTitle: 'Platinum',
    tierExternalReference: 'PLT',
    binNumber: '1012',
    clubReference: B,
    localRanking: 2,
    globalRanking: 4,
    upgradeThreshold: 100_000,
    earnPointsPer100: 200_000,
  }),
];

const entities: readonly EntityRow[] = [
  [1, 'Bountee Club', 'BOUNTEE_CLUB', 1, null, A],
  [2, 'Region South', 'REGION_SOUTH', 2, 1, A],
  [3, 'Store Austin', 'STORE_AUSTIN', 3, 2, A],
  [4, 'Store Dallas', 'STORE_DALLAS', 3, 2, A],
  [5, 'Online shop', 'ONLINE_SHOP', 2, 1, A],
  [6, 'Bountee Outlet', 'OUTLET_CLUB', 1, null, B],
  [7, 'Store Houston', 'STORE_HOUSTON', 2, 6, B],
];

/** Company 1, with the names and rates of the published samples. */
export const firstCompany: CompanyConfiguration = {
  id: 1,
  title: 'Organization Retain',
  programs: [{ id: 1, title: 'Bountee Rewards', externalReference: 'BOUNTEE' }],
  clubs: [
    { id: 1, title: 'Block A', externalReference: A, programReference: 'BOUNTEE', defaultTierReference: 'BRZ' },
    { id: 2, title: 'Block B', externalReference: B, programReference: 'BOUNTEE', defaultTierReference: 'BAS' },
  ],
  tiers,
  entities: entities.map(entity),
  transactionTypes: [
    { externalReference: 'PURCHASE', title: 'Purchase', isReturn: false },
    { externalReference: 'EXCHANGE', title: 'Exchange', isReturn: false },
    { externalReference: 'RETURN', title: 'Return', isReturn: true },
    { externalReference: 'CANCEL', title: 'Cancelled order', isReturn: true },
  ],
  earnRules: [
    ...tiers.map(baseEarnRule),
    {
      id: 7,
      clubReference: A,
      tierReference: 'PRO',
      earnPointsPer100: 50_000,
      pointValue: 5_000,
      pointType: 'Bonus',
      startDate: '2000-01-01',
      endDate: '2099-12-31',
    },
  ],
  promotions: [
    {
      externalReference: 'WELCOME_SURVEY',
      title: 'Welcome survey',
      points: 2_500,
      startDate: '2000-01-01',
      endDate: null,
      expiryDays: 90,
    },
    {
      externalReference: 'APP_DOWNLOAD',
      title: 'App download',
      points: 5_000,
      startDate: '2000-01-01',
      endDate: null,
      expiryDays: null,
    },
    {
      externalReference: 'SUMMER_REVIEW',
      title: 'Summer review',
      points: 1_000,
      startDate: '2020-06-01',
      endDate: '2020-08-31',
      expiryDays: null,
    },
  ],
  rewardTypes: [
    {
      externalReference: 'CERTIFICATE',
      title: 'Reward certificate',
      pointCost: 5_000,
      maxAmount: 10_000,
      expiryDays: 30,
    },
    { externalReference: 'VOUCHER', title: 'Partner voucher', pointCost: 5_000, maxAmount: 5_000, expiryDays: 30 },
  ],
  discountRules: [
    discountRule(1, 'Gold tier discount', 'tier', { tierReference: 'GLD', discountPercentage: 50_000 }),
    discountRule(2, 'Pro tier discount', 'tier', { tierReference: 'PRO', discountPercentage: 100_000 }),
    discountRule(3, 'Scarf offer', 'item', { SKU: 'SKU-1005', discountPercentage: 150_000 }),
    discountRule(4, 'Dairy week 2020', 'item', {
      category: 'DAIRY',
      discountAmount: 50,
      startDate: '2020-03-02',
      endDate: '2020-03-08',
    }),
    discountRule(5, 'Free gift wrapping', 'miscellaneous', { tierReference: 'GLD', discountAmount: 200 }),
  ],
  coupons: [
    coupon('WELCOME10', { discountPercentage: 100_000 }),
    coupon('TAKE5', { discountAmount: 500, minimumGross: 5_000, usesPerMember: 1 }),
    coupon('GOLD20', { discountPercentage: 200_000, tierReference: 'GLD' }),
    coupon('SPRING2020', { discountPercentage: 100_000, startDate: '2020-03-01', endDate: '2020-05-31' }),
  ],
  reasonCodes: ['7502', '7503', '1234'],
  pendingHours: 0,
  redemptionThreshold: 1_000,
  adjustmentLimit: { calls: 1_000, points: 10_000_000 },
};
