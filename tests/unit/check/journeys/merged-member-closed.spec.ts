import { mergedMemberClosed } from '../../../../src/check/journeys/merged-member-closed.ts';
import { type Step, testJourneyRule } from '../fixtures/journey.ts';

const merge: Step = { act: 'merge', members: ['victim', 'survivor'] };
const shown = (status: unknown): Step => ({ act: 'member', members: ['victim'], data: { status } });

testJourneyRule(mergedMemberClosed, 'merged-member-closed', [
  { name: 'passes a member that is shown as merged', given: [merge, shown('Merged')], want: [] },
  {
    name: 'fails a member that is shown as before',
    given: [merge, shown('Active')],
    want: ['1: GET /member/{}: the merged member is shown as "Active" (string).'],
  },
  {
    name: 'fails a merged member that still earns',
    given: [{ act: 'purchase', status: 201, refusal: ['merged-member-closed', 'the member is merged'] }],
    want: ['0: POST /earn/: answered 201 to "purchase", which must be refused, since the member is merged.'],
  },
  {
    name: 'is not applicable without a merge or a status',
    given: [shown('Active'), { ...merge, status: 400 }, shown('Active'), merge, { ...shown('Active'), data: {} }],
    want: [],
  },
]);
