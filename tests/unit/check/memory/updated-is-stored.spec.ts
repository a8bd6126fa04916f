import { updatedIsStored } from '../../../../src/check/memory/updated-is-stored.ts';
import { memoryRecord, testMemoryRule } from '../fixtures/memory.ts';

const before = { role: 'read', body: { id: 7, name: 'Oak', price: 1 } } as const;
const put = { role: 'put', sent: { name: 'Elm', price: 2 }, body: { id: 7, name: 'Elm', price: 2 } } as const;
const patch = { role: 'patch', sent: { name: 'Elm' }, body: { id: 7, name: 'Elm', price: 1 } } as const;

testMemoryRule(updatedIsStored, [
  {
    name: 'stored',
    given: memoryRecord(before, put, { role: 'read-after-put', body: { id: 7, name: 'Elm', price: 2 } }),
    want: [],
  },
  {
    name: 'answered, but not stored',
    given: memoryRecord(before, put, { role: 'read-after-put', body: before.body }),
    want: [
      'fault 1: PUT /trees/{id}: name was changed to "Elm" (string) (200), but GET /trees/{id} reads "Oak" (string).',
      'fault 1: PUT /trees/{id}: price was changed to 2 (integer) (200), but GET /trees/{id} reads 1 (integer).',
    ],
  },
  {
    name: 'stored in part (the matter of another rule)',
    given: memoryRecord(before, put, { role: 'read-after-put', body: { id: 7, name: 'Elm', price: 1 } }),
    want: [],
  },
  {
    name: 'a PATCH that is not stored',
    given: memoryRecord(before, patch, { role: 'read-after-patch', body: before.body }),
    want: [
      'fault 1: PATCH /trees/{id}: name was changed to "Elm" (string) (200), but GET /trees/{id} reads "Oak" (string).',
    ],
  },
  {
    name: 'another value, which the answer showed',
    given: memoryRecord(
      before,
      { ...patch, body: { id: 7, name: 'ELM' } },
      { role: 'read-after-patch', body: { id: 7, name: 'ELM' } },
    ),
    want: [
      'debt 1: PATCH /trees/{id}: name was changed to "Elm" (string) (200), but GET /trees/{id} reads "ELM" (string).',
    ],
  },
  {
    name: 'refused',
    given: memoryRecord(before, { ...put, status: 400 }, { role: 'read-after-put', body: before.body }),
    want: [],
  },
  { name: 'not read', given: memoryRecord(before, put), want: [] },
]);
