import { expect, test } from '@playwright/test';
import { recordCreation } from '../../../src/engine/record-creation.ts';
import type { Creation, Ledger } from '../../../src/ledger/ledger.ts';
import type { Removal } from '../../../src/plan/find-removal.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { operation } from '../plan/links/small-operation.ts';
import { BASE_URL, executed, type SmallCase } from './executed.ts';

const enrol = operation('POST /member/', { body: {} });
const remove = operation('DELETE /member/{profileId}');
const cancel = operation('POST /cancel', { body: {} });
const byPath: Removal = { operation: remove.id, values: { 'path.profileId': '$response.body#/profileId' } };

/** What the ledger is told of the cases, one after the other. */
function recorded(removal: Removal | null, cases: readonly Partial<SmallCase>[], creates = true): readonly Creation[] {
  const told: Creation[] = [];
  const unexpected = (): never => {
    throw new Error('The ledger is only told of creations here.');
  };
  const ledger: Ledger = {
    created: (creation) => void told.push(creation),
    settled: unexpected,
    open: unexpected,
    ofRun: unexpected,
  };
  const plan = {
    operations: [{ service: 'member', operation: enrol.id, aspects: [], template: null, removal, creates }],
  } as unknown as Plan;
  const record = recordCreation({
    ledger,
    plan,
    operations: new Map([enrol, remove, cancel].map((one) => [one.id, one])),
    run: '12345678',
    target: 'local',
    baseUrl: BASE_URL,
  });
  for (const given of cases) record(executed({ operation: enrol, status: 201, ...given }));
  return told;
}

test('what a case made is written with the request that removes it, without credentials', () => {
  expect(recorded(byPath, [{ answer: { profileId: 'a b' } }])).toEqual([
    {
      id: '12345678-1',
      run: '12345678',
      target: 'local',
      baseUrl: BASE_URL,
      at: '2026-11-25T00:00:00.000Z',
      service: 'member',
      operation: 'POST /member/',
      removal: {
        method: 'DELETE',
        url: `${BASE_URL}/member/a%20b`,
        headers: { accept: 'application/json' },
        body: null,
      },
    },
  ]);
});

test('each creation has a number of its own', () => {
  const told = recorded(byPath, [{ answer: { profileId: 'a' } }, { answer: { profileId: 'b' } }]);
  expect(told.map(({ id }) => id)).toEqual(['12345678-1', '12345678-2']);
});

test('a removal may take values of the request and send a body', () => {
  const removal: Removal = {
    operation: cancel.id,
    values: { 'body#/code': '$request.body#/items/0/code', 'query.hard': '$response.body#/hard' },
  };
  const [creation] = recorded(removal, [
    {
      planned: { body: { mediaType: 'application/json', value: { items: [{ code: 'X1' }] } } },
      answer: { hard: true },
    },
  ]);
  expect(creation?.removal).toMatchObject({
    method: 'POST',
    url: `${BASE_URL}/cancel?hard=true`,
    body: '{"code":"X1"}',
  });
});

test('a removal may name every item of a list', () => {
  const removal: Removal = { operation: remove.id, values: { 'path.profileId': '$request.body#/items/*/code' } };
  const value = { items: [{ code: 'X1' }, { code: 'X2' }] };
  const told = recorded(removal, [{ planned: { body: { mediaType: 'application/json', value } } }]);
  expect(told.map((creation) => creation.removal?.url)).toEqual([`${BASE_URL}/member/X1`, `${BASE_URL}/member/X2`]);
  expect(new Set(told.map(({ id }) => id)).size).toBe(2);
});

const silent: readonly (readonly [name: string, given: Partial<SmallCase>, creates?: boolean])[] = [
  ['a refusal made nothing', { status: 400, answer: { profileId: 'a' } }],
  ['a server error made nothing that is known', { status: 500 }],
  ['an operation that makes nothing', { answer: { profileId: 'a' } }, false],
  ['another operation', { operation: cancel }],
];
for (const [name, given, creates] of silent) {
  test(`not written: ${name}`, () => {
    expect(recorded(byPath, [given], creates)).toEqual([]);
  });
}

const unremovable: readonly (readonly [name: string, removal: Removal | null, answer: unknown])[] = [
  ['nothing removes it', null, { profileId: 'a' }],
  ['the answer does not say which it is', byPath, {}],
  ['the answer says null', byPath, { profileId: null }],
  [
    'there is no list to name items of',
    { operation: remove.id, values: { 'path.profileId': '$response.body#/items/*/code' } },
    { profileId: 'a' },
  ],
  ['the removal is not declared', { ...byPath, operation: 'DELETE /gone' }, { profileId: 'a' }],
];
for (const [name, removal, answer] of unremovable) {
  test(`written as not removable where ${name}`, () => {
    expect(recorded(removal, [{ answer }]).map((creation) => creation.removal)).toEqual([null]);
  });
}
