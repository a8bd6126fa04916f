import type { SuccessCase } from './expect-success.ts';
import { pageData } from './expected-data.ts';

const tier = {
  tierId: 4,
  tierTitle: 'Pro',
  tierExternalReference: 'PRO',
  clubReference: 'BLOCK_A',
  tierType: 'PAID',
  binNumber: '1004',
  localRanking: 4,
  globalRanking: 5,
  isDefault: false,
  basePointsExpiryDays: 365,
  rewardExpiryDays: 30,
  tierExpiryDays: 365,
  earnPointsPer100: 15,
  pointValue: 0.5,
  upgradeThreshold: null,
  discountPercentage: 10,
};

/** The lists of programs, clubs, tiers and entities at their best. */
export const memberListSuccesses: readonly SuccessCase[] = [
  {
    name: 'M13',
    operation: 'member_programs_list',
    call: () => ({ path: 'member/programs' }),
    data: pageData([{ id: 1, title: 'Bountee Rewards', externalReference: 'BOUNTEE' }]),
  },
  {
    name: 'M14',
    operation: 'member_clubs_list',
    call: () => ({ path: 'member/clubs?programReference=BOUNTEE&offset=1' }),
    data: pageData(
      [
        {
          id: 2,
          title: 'Block B',
          externalReference: 'BLOCK_B',
          programReference: 'BOUNTEE',
          defaultTierReference: 'BAS',
        },
      ],
      { count: 2, previous: 'http://lms.example.test/api/v1/member/clubs?limit=20&programReference=BOUNTEE' },
    ),
  },
  {
    name: 'M15',
    operation: 'member_tiers_list',
    call: () => ({ path: 'member/tiers?clubReference=BLOCK_A&tierType=PAID' }),
    data: pageData([tier]),
  },
  {
    name: 'M16',
    operation: 'member_entities_list',
    call: () => ({ path: 'member/entities?clubReference=BLOCK_A&search=club' }),
    data: pageData([
      {
        ehtId: 1,
        title: 'Bountee Club',
        externalReference: 'BOUNTEE_CLUB',
        level: 1,
        parentEhtId: null,
        clubReference: 'BLOCK_A',
        rewardLimit: 100,
      },
    ]),
  },
];
