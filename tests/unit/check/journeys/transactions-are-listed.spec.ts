import { transactionsAreListed } from '../../../../src/check/journeys/transactions-are-listed.ts';
import { type Step, testJourneyRule } from '../fixtures/journey.ts';

const purchase: Step = { act: 'purchase', data: { transactionCode: 'P' } };
const back: Step = { act: 'return', data: { transactionCode: 'Q' } };
const list = (...rows: readonly object[]): Step => ({ act: 'transactions', data: rows });
const earned = { transactionCode: 'P', transactionType: 'EARN' };

testJourneyRule(transactionsAreListed, 'transactions-are-listed', [
  {
    name: 'passes a purchase and its return',
    given: [purchase, back, list({ transactionCode: 'Q', transactionType: 'EARN_REVERSE' }, earned)],
    want: [],
  },
  {
    name: 'fails a return that is not listed',
    given: [purchase, back, list(earned, { transactionCode: 'X', transactionType: 'EARN' })],
    want: ['2: GET /earn/get-transaction: "return" is not among the transactions of the member.'],
  },
  {
    name: 'fails another type',
    given: [purchase, list({ ...earned, transactionType: 'BURN' }, { transactionCode: 'X' })],
    want: ['1: GET /earn/get-transaction: "purchase" is listed as BURN.'],
  },
  {
    name: 'is not applicable to refused ones, other members and without a list',
    given: [
      { ...purchase, status: 400 },
      { ...purchase, members: ['other'] },
      list(),
      { act: 'transactions', status: 500 },
    ],
    want: [],
  },
]);
