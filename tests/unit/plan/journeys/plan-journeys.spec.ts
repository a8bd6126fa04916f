import { expect, test } from '@playwright/test';
import { answered } from '../../../../src/plan/journeys/answered.ts';
import { journeys } from '../../../../src/plan/journeys/index.ts';
import type { Journey } from '../../../../src/plan/journeys/journey.ts';
import { type JourneySource, planJourneys } from '../../../../src/plan/journeys/plan-journeys.ts';
import { sent } from '../../../../src/plan/journeys/sent.ts';
import type { PlannedCase } from '../../../../src/plan/planned-case.ts';
import { integer, object, producers, type SmallOperation, text, uuid } from '../links/small-operation.ts';

const enrol: SmallOperation = {
  body: object({ name: text, redemptionChoice: text }, ['name']),
  answers: ['201', object({ data: object({ profile_id: uuid }) })],
};
const earn: SmallOperation = {
  body: object({ profileId: uuid, amount: integer, reference: text }),
  answers: ['201', object({ points: integer })],
};
const points: SmallOperation = { answers: ['200', object({ memberPointsAvailable: integer })] };

const shop: Journey = {
  name: 'shop',
  steps: [
    { name: 'member', act: 'enrol', wishes: { redemptionChoice: 'Bank', unheardOf: 1 } },
    { name: 'purchase', act: 'purchase', members: ['member'] },
    {
      name: 'again',
      act: 'purchase',
      members: ['member'],
      values: {
        reference: sent('purchase', 'reference'),
        amount: answered('balance after purchase', 'memberPointsAvailable', { plus: 1 }),
      },
      refusal: { rule: 'duplicate-refused', why: 'it is known' },
    },
    { name: 'activity', act: 'activity', members: ['member'], extra: true },
    { name: 'after the activity', act: 'balance', members: ['member'], after: ['activity'], extra: true },
  ],
};

test('steps stand on the operations of the target, with values where they belong', () => {
  const [planned] = plan({
    'POST /api/v1/members/': enrol,
    'POST /earn/': earn,
    'GET /inquire/{profile_id}/member-points': points,
  });
  expect(planned?.steps.map(({ name, operation }) => `${name}: ${operation}`)).toEqual([
    'member: POST /api/v1/members/',
    'balance after member: GET /inquire/{profile_id}/member-points',
    'purchase: POST /earn/',
    'balance after purchase: GET /inquire/{profile_id}/member-points',
    'again: POST /earn/',
    'balance after again: GET /inquire/{profile_id}/member-points',
  ]);
  const member = { $step: { step: 'member', value: '$response.body#/data/profile_id', times: 1, plus: 0 } };
  const byName = new Map(planned?.steps.map((step) => [step.name, step]));
  expect(byName.get('member')?.values.body).toEqual({ redemptionChoice: 'Bank' });
  expect(byName.get('balance after purchase')?.values.path).toEqual({ profile_id: member });
  expect(byName.get('again')).toMatchObject({
    needs: ['member', 'balance after purchase'],
    base: 'POST /earn/ | valid',
    values: {
      body: {
        profileId: member,
        reference: { $step: { step: 'purchase', value: '$request.body#/reference' } },
        amount: { $step: { step: 'balance after purchase', value: '$response.body#/memberPointsAvailable', plus: 1 } },
      },
    },
  });
});

test('what the target does not offer is left out with its reason, and what needs it too', () => {
  const [planned] = plan({
    'POST /member/': enrol,
    'POST /earn/': earn,
    'GET /inquire/{profileId}/member-points': points,
  });
  expect(planned?.skipped.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
    'ledger after purchase: no document offers GET /inquire/{}/points-history',
    'ledger after again: no document offers GET /inquire/{}/points-history',
    'activity: no document offers POST /earn/activity',
    'balance after activity: it needs "activity", which cannot be done',
    'ledger after activity: no document offers GET /inquire/{}/points-history',
    'after the activity: it needs "activity", which cannot be done',
  ]);
});

const never: readonly (readonly [name: string, given: Readonly<Record<string, SmallOperation>>, reason: string])[] = [
  ['an operation is missing', { 'POST /member/': enrol }, 'purchase: no document offers POST /earn/'],
  [
    'a field is missing',
    {
      'POST /member/': enrol,
      'POST /earn/': { ...earn, body: object({ profileId: uuid, reference: text }) },
      'GET /inquire/{profileId}/member-points': points,
    },
    'again: POST /earn/ takes no amount',
  ],
  [
    'an answer lacks a field',
    { 'POST /member/': enrol, 'POST /earn/': earn, 'GET /inquire/{profileId}/member-points': {} },
    'again: GET /inquire/{profileId}/member-points answers no memberPointsAvailable',
  ],
];
for (const [name, given, reason] of never) {
  test(`a journey is skipped where ${name}`, () => {
    const [planned] = plan(given);
    expect(planned?.steps).toEqual([]);
    expect(planned?.skipped).toEqual([{ name: 'all', service: 'member', reason }]);
  });
}

test('a target of another kind has the nine journeys, all skipped with a reason', () => {
  const planned = plan({ 'GET /trees/': {} }, { journeys });
  expect(planned.map(({ name }) => name)).toEqual([
    'purchase to reward',
    'return',
    'cancel',
    'reverse redemption',
    'pending',
    'tier discount',
    'exclusion',
    'merge',
    'tenancy',
  ]);
  expect(
    planned.filter(({ steps, skipped }) => steps.length > 0 || !/no document offers/.test(skipped[0]?.reason ?? '')),
  ).toEqual([]);
});

test('RETAIN_WRITES=none skips them, and smoke has none', () => {
  const given = { 'POST /member/': enrol };
  expect(plan(given, { settings: { writes: 'none', profile: 'gate' } })[0]?.skipped[0]?.reason).toMatch(
    /^RETAIN_WRITES is none/,
  );
  expect(plan(given, { settings: { writes: 'own', profile: 'smoke' } })).toEqual([]);
});

test('a narrowed run goes those that lead through its services', () => {
  const given = { 'POST /member/': enrol, 'POST /earn/': earn, 'GET /product/items': {} };
  expect(plan(given, { selected: ['earn'] })).toHaveLength(1);
  expect(plan(given, { selected: ['product'] })).toEqual([]);
});

test('names of steps are unique, and every step is about members of its journey', () => {
  for (const { name, steps } of journeys) {
    const names = steps.map((step) => step.name);
    expect(new Set(names).size, name).toBe(names.length);
    const enrolled = new Set(steps.filter(({ act }) => act === 'enrol').map((step) => step.name));
    expect(
      steps.flatMap(({ members = [] }) => members).filter((member) => !enrolled.has(member)),
      name,
    ).toEqual([]);
  }
});

function plan(
  operations: Readonly<Record<string, SmallOperation>>,
  more: Partial<JourneySource> = {},
): ReturnType<typeof planJourneys> {
  const known = producers(operations);
  return planJourneys({
    producers: known,
    cases: known.map(({ operation: { id, service } }) => valid(id, service)),
    settings: { writes: 'own', profile: 'gate' },
    selected: known.map(({ operation }) => operation.service),
    journeys: [shop],
    ...more,
  });
}

function valid(operation: string, service: string): PlannedCase {
  return {
    id: `${operation} | valid`,
    operation,
    service,
    aspect: 'valid requests',
    scenario: 'smallest valid',
    difference: null,
    mutation: null,
    identity: 'administrator',
    method: null,
    values: { path: {}, query: {}, header: {}, cookie: {}, body: null },
    expected: { kind: 'accepted', statuses: ['2XX'] },
  };
}
