import { answered } from './answered.ts';
import { enrolment } from './enrolment.ts';
import type { Journey } from './journey.ts';

const other = { $otherTier: { tiers: 'tiers', member: 'member' } };

/** A discount of another tier does not apply until the member is moved to that tier. */
export const tierDiscount: Journey = {
  name: 'tier discount',
  steps: [
    { name: 'tiers', act: 'tiers', wishes: { limit: 100 } },
    enrolment('member'),
    { name: 'discount rule', act: 'discount rule', values: { scope: 'tier', tierReference: other } },
    { name: 'basket before', act: 'basket', members: ['member'], after: ['discount rule'] },
    { name: 'eligible before', act: 'eligible', members: ['member'], after: ['discount rule'], extra: true },
    { name: 'purchase before', act: 'purchase', members: ['member'], extra: true },
    {
      name: 'move to the tier',
      act: 'move to tier',
      members: ['member'],
      values: { tierReference: answered('discount rule', 'tierReference') },
    },
    { name: 'basket', act: 'basket', members: ['member'], after: ['move to the tier'] },
    { name: 'eligible', act: 'eligible', members: ['member'], after: ['move to the tier'] },
    { name: 'purchase after', act: 'purchase', members: ['member'], after: ['move to the tier'], extra: true },
  ],
};
