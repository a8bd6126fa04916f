import { addresses } from '../addresses.ts';
import { type FaultCase, shows } from '../fault-case.ts';
import { shopper } from '../shopper.ts';
import type { Row, Stage } from '../stage.ts';
import { useReward } from '../use-reward.ts';

const ACTIVATE = '/api/v1/member/points-activate';

/** What I2 tells. */
function redeemable({ get, rows }: Stage, profileId: string): unknown {
  const query = new URLSearchParams({ profileId, clubExternalReference: 'BLOCK_A' });
  return rows(get(`/api/v1/inquire/redeemable-points?${query}`))[0]?.['totalPoints'];
}

/** C1 of a basket of net 100. */
function basket(stage: Stage, profileId: string): readonly Row[] {
  const line = { grossAmount: 100, netAmount: 100, categories: [], itemPrice: 100, itemQuantity: 1, SKU: 'SKU-1004' };
  const body = { profileId, entityReference: 'STORE_AUSTIN', transactionTimestamp: '2030-01-15 09:00:00' };
  const amounts = { taxAmount: 0, grossAmount: 100, netAmount: 100, transactionItems: [line] };
  return stage.rows(stage.send('POST', '/api/v1/discount/', { ...body, ...amounts }));
}

/** The audit user of a reward, as read. */
function auditUser(changes: Row): (stage: Stage) => unknown {
  return (stage) => {
    const { redemptionCode } = stage.data(stage.issue(shopper(stage), changes));
    return stage.data(stage.get(`/api/v1/redeem/reward/${redemptionCode}`))['issueAuditUser'];
  };
}

/** Faults of rewards, tiers, exclusions and merges. */
export const rewardCases: readonly FaultCase[] = [
  shows(
    'overdraft-allowed',
    (stage) => {
      const profileId = shopper(stage);
      return [stage.issue(profileId, { amountToRedeem: 50 }).status, stage.balance(profileId)];
    },
    [400, 16],
    [200, -84],
  ),
  shows(
    'reward-redeemed-twice',
    (stage) => {
      const { redemptionCode } = stage.data(stage.issue(shopper(stage)));
      return [1, 2].map(() => useReward(stage, 'member-reward', redemptionCode));
    },
    [200, 400],
    [200, 200],
  ),
  shows(
    'redeemed-reward-cancelled',
    (stage) => {
      const { redemptionCode } = stage.data(stage.issue(shopper(stage)));
      return [useReward(stage, 'member-reward', redemptionCode), useReward(stage, 'cancel', redemptionCode)];
    },
    [200, 400],
    [200, 200],
  ),
  shows(
    'pending-points-spendable',
    (stage) => {
      const profileId = stage.member();
      stage.purchase(profileId, { setToPending: true });
      return [redeemable(stage, profileId), stage.issue(profileId).status];
    },
    [0, 400],
    [16, 200],
  ),
  shows(
    'activation-lost',
    (stage) => {
      const profileId = stage.member();
      stage.purchase(profileId, { setToPending: true });
      return [stage.send('POST', ACTIVATE, { profileId }).status, redeemable(stage, profileId)];
    },
    [200, 16],
    [200, 0],
  ),
  shows(
    'exclusion-ignored',
    (stage) => {
      stage.send('POST', addresses.exclusions, { type: 'SKU', reference: 'SKU-1004' });
      return stage.balance(shopper(stage));
    },
    0,
    16,
  ),
  shows('wrong-tier-rate', (stage) => stage.balance(shopper(stage, { tierReference: 'GLD' })), 20, 16),
  shows(
    'wrong-tier-discount',
    (stage) =>
      basket(stage, stage.member())
        .flatMap((row) => row['discounts'] as readonly Row[])
        .map((row) => row['ruleName']),
    [],
    ['Gold tier discount', 'Pro tier discount'],
  ),
  shows(
    'discount-not-subtracted',
    (stage) => basket(stage, stage.member({ tierReference: 'GLD' })).map((row) => row['netAmount']),
    [95],
    [100],
  ),
  shows(
    'merge-loses-points',
    (stage) => {
      const [survivorProfileId, victimProfileId] = [stage.member(), shopper(stage)];
      stage.send('POST', '/api/v1/member/merge', { survivorProfileId, victimProfileId, reasonCode: '1234' });
      return stage.balance(survivorProfileId);
    },
    16,
    0,
  ),
  shows('audit-user-ignored', auditUser({ issueAuditUser: 'till 4' }), 'till 4', 'admin@organizationretain.co'),
  shows('audit-user-missing', auditUser({}), 'admin@organizationretain.co', ''),
];
