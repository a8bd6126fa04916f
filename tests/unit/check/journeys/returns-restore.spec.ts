import { returnsRestore } from '../../../../src/check/journeys/returns-restore.ts';
import { balance, type Step, testJourneyRule } from '../fixtures/journey.ts';

const purchase: Step = { act: 'purchase', data: { points: 90 }, sent: { transactionExternalReference: 'A' } };
const back: Step = { act: 'return', data: { points: -90 }, sent: { reverseTransactionExternalRef: 'A' } };
const issue: Step = { act: 'issue', data: { rewardPointCost: 20, redemptionCode: 'R' } };
const cancel: Step = { act: 'cancel', sent: { redemptionCode: 'R' } };

testJourneyRule(returnsRestore, 'returns-restore', [
  {
    name: 'passes a return and a cancellation',
    given: [balance(0), purchase, balance(90), issue, balance(70, { used: 20 }), cancel, balance(90), back, balance(0)],
    want: [],
  },
  {
    name: 'fails a return that takes too few back, whatever it answers itself',
    given: [purchase, balance(90), { ...back, data: { points: -89.99 } }, balance(0.01)],
    want: ['2: POST /earn/reverse: "return" should have brought the balance back to 0, and it is 0.01.'],
  },
  {
    name: 'fails a cancellation and a reversal that give nothing back',
    given: [issue, balance(70), cancel, balance(70), { ...cancel, act: 'reverse' }, balance(70)],
    want: [
      '2: POST /redeem/cancel: "cancel" should have brought the balance back to 90, and it is 70.',
      '4: POST /redeem/reverse: "reverse" should have brought the balance back to 90, and it is 70.',
    ],
  },
  {
    name: 'fails a second return that is accepted',
    given: [{ ...back, name: 'again', status: 201, refusal: ['returns-restore', 'it is returned already'] }],
    want: ['0: POST /earn/reverse: answered 201 to "again", which must be refused, since it is returned already.'],
  },
  {
    name: 'is not applicable where the cost is not known, or the step was refused',
    given: [balance(70), cancel, balance(80), { ...back, status: 400 }, balance(90)],
    want: [],
  },
]);
