import { enrolment } from './enrolment.ts';
import type { Journey, JourneyStep } from './journey.ts';
import type { LoyaltyAct } from './loyalty-operations.ts';

/** What another company asks about the member, who does not exist for it. */
function foreign(name: string, act: LoyaltyAct, more: Partial<JourneyStep> = {}): JourneyStep {
  return { ...more, name, act, members: ['member'], identity: 'other-company', after: ['purchase'] };
}

/** A member of one company does not exist for another, neither for reads nor for writes. */
export const tenancy: Journey = {
  name: 'tenancy',
  steps: [
    enrolment('member'),
    { name: 'purchase', act: 'purchase', members: ['member'] },
    foreign('member read by another company', 'member'),
    foreign('members listed by another company', 'members'),
    foreign('balance read by another company', 'balance'),
    foreign('reward issued by another company', 'issue'),
    { name: 'balance in the end', act: 'balance', members: ['member'] },
  ],
};
