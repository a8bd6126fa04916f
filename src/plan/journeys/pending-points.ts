import { enrolment } from './enrolment.ts';
import type { Journey } from './journey.ts';

/** Points that start pending count, but cannot be spent until they are made active. */
export const pendingPoints: Journey = {
  name: 'pending',
  steps: [
    enrolment('member'),
    { name: 'purchase', act: 'purchase', members: ['member'], values: { setToPending: true } },
    { name: 'redeemable before activation', act: 'redeemable', members: ['member'] },
    {
      name: 'reward before activation',
      act: 'issue',
      members: ['member'],
      after: ['purchase'],
      refusal: { rule: 'pending-not-spendable', why: 'all points are pending' },
    },
    { name: 'activation', act: 'activate', members: ['member'] },
    { name: 'redeemable after activation', act: 'redeemable', members: ['member'], after: ['activation'] },
    { name: 'reward', act: 'issue', members: ['member'], after: ['activation'] },
  ],
};
