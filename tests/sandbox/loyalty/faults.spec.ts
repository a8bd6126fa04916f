import { expect, test } from '@playwright/test';
import type { LoyaltyFault } from '../../../sandbox/loyalty/loyalty-fault.ts';
import type { FaultProbe } from './fault-probe.ts';
import { earningFaults } from './faults/earning-faults.ts';
import { listFaults } from './faults/list-faults.ts';
import { memberFaults } from './faults/member-faults.ts';
import { rewardFaults } from './faults/reward-faults.ts';
import { loyaltyWorld } from './loyalty-world.ts';

/** The type makes a fault without a probe an error. */
const probes: Readonly<Record<LoyaltyFault, FaultProbe>> = {
  ...earningFaults,
  ...rewardFaults,
  ...memberFaults,
  ...listFaults,
};

for (const [fault, probe] of Object.entries(probes) as [LoyaltyFault, FaultProbe][]) {
  test(`planted fault ${fault} shows`, () => {
    expect(probe(loyaltyWorld([fault]))).not.toEqual(probe(loyaltyWorld()));
  });
}
