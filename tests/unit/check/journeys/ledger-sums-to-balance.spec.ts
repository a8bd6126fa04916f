import { ledgerSumsToBalance } from '../../../../src/check/journeys/ledger-sums-to-balance.ts';
import { balance, testJourneyRule } from '../fixtures/journey.ts';

const earned = { points: 90, transactionType: 'EARN' };
const burned = { points: -20, transactionType: 'BURN' };

testJourneyRule(ledgerSumsToBalance, 'ledger-sums-to-balance', [
  {
    name: 'passes lines that add up',
    given: [balance(70), { act: 'ledger', data: { count: 2, results: [burned, earned] } }],
    want: [],
  },
  {
    name: 'fails where a line is missing',
    given: [balance(70), { act: 'ledger', data: { count: 1, results: [earned] } }],
    want: ['1: GET /inquire/{}/points-history: the lines add up to 90, yet the balance is 70 ("ledger").'],
  },
  {
    name: 'is not applicable where more lines follow, or something was done in between',
    given: [
      balance(70),
      { act: 'ledger', data: { count: 2, results: [earned] } },
      balance(70),
      { act: 'purchase' },
      { act: 'ledger', data: { count: 1, results: [earned] } },
    ],
    want: [],
  },
]);
