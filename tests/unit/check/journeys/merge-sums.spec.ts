import { mergeSums } from '../../../../src/check/journeys/merge-sums.ts';
import { balance, type Step, testJourneyRule } from '../fixtures/journey.ts';

const merge: Step = { act: 'merge', members: ['victim', 'survivor'] };
const survivor = (points: number): Step => balance(points, { member: 'survivor' });
const victim = (points: number): Step => balance(points, { member: 'victim' });

testJourneyRule(mergeSums, 'merge-sums', [
  {
    name: 'passes the points of both',
    given: [survivor(91), victim(89), merge, victim(0), survivor(180)],
    want: [],
  },
  {
    name: 'fails points that are lost',
    given: [survivor(91), victim(89), merge, victim(0), survivor(91)],
    want: ['2: POST /member/merge: survivor has 91 points after the merge, where 180 are right.'],
  },
  {
    name: 'is not applicable where the balances are not known, or the merge was refused',
    given: [survivor(91), merge, survivor(91), victim(89), { ...merge, status: 400 }, victim(80)],
    want: [],
  },
]);
