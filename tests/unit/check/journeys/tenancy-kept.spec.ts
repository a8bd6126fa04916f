import { tenancyKept } from '../../../../src/check/journeys/tenancy-kept.ts';
import type { LoyaltyAct } from '../../../../src/plan/journeys/loyalty-operations.ts';
import { type Step, testJourneyRule } from '../fixtures/journey.ts';

const enrol: Step = { act: 'enrol', name: 'member', data: { profileId: 'ID-1' } };
const foreign = (act: LoyaltyAct, status: number, data: unknown = null): Step => ({
  act,
  status,
  data,
  isForeign: true,
});

testJourneyRule(tenancyKept, 'tenancy-kept', [
  {
    name: 'passes what is not found, or an empty list',
    given: [enrol, foreign('member', 404), foreign('members', 200, { count: 0, results: [] }), foreign('issue', 400)],
    want: [],
  },
  {
    name: 'fails what another company is shown, lists or does',
    given: [
      enrol,
      foreign('member', 200, { profileId: 'ID-1' }),
      foreign('members', 200, { count: 1, results: [{ profileId: 'ID-1' }] }),
      foreign('issue', 200, {}),
    ],
    want: [
      '1: GET /member/{}: answered 200 to another company ("member"), for which the member does not exist.',
      '2: GET /member/: answered 200 to another company ("members"), for which the member does not exist.',
      '3: POST /redeem/reward/issue: answered 200 to another company ("issue"), for which the member does not exist.',
    ],
  },
  {
    name: 'fails 403, which tells that there is something',
    given: [enrol, foreign('member', 404), foreign('balance', 403)],
    want: [
      '2: GET /inquire/{}/member-points: answered 403 to another company ("balance"), for which the member does not exist.',
    ],
  },
  {
    name: 'is not applicable to who may do nothing at all, and to errors of the service',
    given: [enrol, foreign('member', 403), foreign('balance', 403)],
    want: [],
  },
]);
