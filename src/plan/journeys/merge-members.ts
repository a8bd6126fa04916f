import { answered } from './answered.ts';
import { enrolment } from './enrolment.ts';
import type { Journey } from './journey.ts';
import { sent } from './sent.ts';

/** Two members with points become one, who has the points of both. */
export const mergeMembers: Journey = {
  name: 'merge',
  steps: [
    enrolment('survivor'),
    enrolment('member with a known e-mail address', {
      values: { emailAddress: sent('survivor', 'emailAddress') },
      after: ['survivor'],
      refusal: { rule: 'duplicate-refused', why: 'another member has the e-mail address' },
      extra: true,
    }),
    enrolment('member with a known phone number', {
      values: { phoneNumber: sent('survivor', 'phoneNumber') },
      after: ['survivor'],
      refusal: { rule: 'duplicate-refused', why: 'another member has the phone number' },
      extra: true,
    }),
    enrolment('victim'),
    { name: 'purchase of the survivor', act: 'purchase', members: ['survivor'] },
    { name: 'purchase of the victim', act: 'purchase', members: ['victim'] },
    {
      name: 'transfer',
      act: 'transfer',
      members: ['victim', 'survivor'],
      values: {
        fromProfileId: answered('victim', 'profileId'),
        toProfileId: answered('survivor', 'profileId'),
      },
      after: ['purchase of the victim'],
      extra: true,
    },
    {
      name: 'merge',
      act: 'merge',
      members: ['victim', 'survivor'],
      values: {
        survivorProfileId: answered('survivor', 'profileId'),
        victimProfileId: answered('victim', 'profileId'),
      },
      after: ['purchase of the survivor', 'purchase of the victim'],
    },
    { name: 'victim after the merge', act: 'member', members: ['victim'], after: ['merge'] },
    {
      name: 'purchase of the merged member',
      act: 'purchase',
      members: ['victim'],
      after: ['merge'],
      refusal: { rule: 'merged-member-closed', why: 'the member is merged into another' },
      extra: true,
    },
  ],
};
