import { expect, test } from '@playwright/test';
import { requestNames } from '../../../src/collection/request-names.ts';
import type { Operation } from '../../../src/spec/operation.ts';
import { documents } from './sample-documents.ts';

const sample = documents[0]?.operations[0];

function operation(id: string, operationId: string | null, summary = ''): Operation {
  if (sample === undefined) throw new Error('the sample has no operation');
  return { ...sample, id, operationId, summary };
}

for (const { name, given, want } of [
  { name: 'a summary', given: operation('GET /a', 'a_list', 'List all tiers.'), want: 'List all tiers' },
  {
    name: 'an operationId of drf-yasg',
    given: operation('GET /a', 'member_points-adjustment_create'),
    want: 'Create member points adjustment',
  },
  {
    name: 'a partial update',
    given: operation('PATCH /a', 'member_status_partial_update'),
    want: 'Change member status',
  },
  { name: 'an operationId of another kind', given: operation('GET /a', 'getTiersById'), want: 'Get Tiers By Id' },
  { name: 'neither', given: operation('GET /a', null), want: 'GET /a' },
]) {
  test(`${name} becomes ${want}`, () => {
    expect(requestNames([given]).get(given.id)).toBe(want);
  });
}

test('names that stand twice say which operation they mean', () => {
  const names = requestNames([operation('GET /a', null, 'List'), operation('GET /b', null, 'List')]);
  expect([...names.values()]).toEqual(['List (GET /a)', 'List (GET /b)']);
});
