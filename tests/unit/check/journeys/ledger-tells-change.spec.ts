import { ledgerTellsChange } from '../../../../src/check/journeys/ledger-tells-change.ts';
import { type Step, testJourneyRule } from '../fixtures/journey.ts';

const earned = { points: 90, transactionType: 'EARN' };
const ledger = (...results: readonly unknown[]): Step => ({ act: 'ledger', data: { count: results.length, results } });
const purchase: Step = { act: 'purchase', data: { points: 90 } };

testJourneyRule(ledgerTellsChange, 'ledger-tells-change', [
  { name: 'passes a line of the right type', given: [ledger(), purchase, ledger(earned)], want: [] },
  {
    name: 'passes a second line like the first',
    given: [ledger(earned), purchase, ledger(earned, earned)],
    want: [],
  },
  {
    name: 'fails where no line is written',
    given: [ledger(earned), purchase, ledger(earned)],
    want: ['1: POST /earn/: "purchase" wrote no line into the ledger, where one EARN is right.'],
  },
  {
    name: 'fails a line of another type',
    given: [ledger(), purchase, ledger({ points: 90, transactionType: 'DEDUCT' })],
    want: ['1: POST /earn/: "purchase" wrote DEDUCT into the ledger, where one EARN is right.'],
  },
  {
    name: 'is not applicable where the step was refused, or the ledger was not read before',
    given: [purchase, ledger(earned), { ...purchase, status: 400 }, ledger(earned), { act: 'use' }, ledger(earned)],
    want: [],
  },
]);
