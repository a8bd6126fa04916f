import { expect, test } from '@playwright/test';
import { collectionExample } from '../../../src/engine/collection-example.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { operation } from '../plan/links/small-operation.ts';
import { executed } from './executed.ts';

const tiers = operation('GET /member/tiers');
const smallest = executed({ operation: tiers, planned: { query: { limit: 1 } } }).planned;
const plan = {
  cases: [
    { ...smallest, id: 'fullest', scenario: 'every optional', values: { ...smallest.values, query: { limit: 9 } } },
    smallest,
  ],
} as unknown as Plan;

test('an example is the smallest valid request', () => {
  expect(collectionExample(plan)(tiers.id)).toEqual(smallest.values);
});

test('an operation without a plan has none', () => {
  expect(collectionExample(plan)('GET /member/clubs')).toBeNull();
});
