import { expect, test } from '@playwright/test';
import { planCases } from '../../../src/plan/plan-cases.ts';
import { caseSource, object } from './cases/case-source.ts';

const body = object({ name: { type: 'string', maxLength: 20 }, kind: { type: 'string', enum: ['a', 'b'] } }, ['name']);

test('the template comes first, ids are unique and the same input gives the same plan', () => {
  const { cases } = planCases(caseSource({ body }));
  expect(cases[0]?.scenario).toBe('smallest valid');
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(JSON.stringify(planCases(caseSource({ body })))).toBe(JSON.stringify(planCases(caseSource({ body }))));
});

test('smoke sends the template and calls without a token', () => {
  const { cases } = planCases(caseSource({ body, source: { profile: 'smoke' } }));
  expect(cases.map(({ scenario }) => scenario)).toEqual(['smallest valid', 'anonymous', 'malformed']);
});

test('nightly sends what the gate sends, and more', () => {
  const ids = (profile: 'gate' | 'nightly'): readonly string[] =>
    planCases(caseSource({ body, source: { profile } })).cases.map(({ id }) => id);
  expect(ids('nightly')).toEqual(expect.arrayContaining([...ids('gate')]));
  expect(ids('nightly').length).toBeGreaterThan(ids('gate').length);
});

test('what another case sends is counted, not sent again', () => {
  const { unplanned } = planCases(caseSource({ body }));
  expect(unplanned.map(({ reason }) => reason)).toContain('another case sends the same request');
});
