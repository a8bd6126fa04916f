import { patchLeavesTheRest } from '../../../../src/check/memory/patch-leaves-the-rest.ts';
import { memoryRecord, testMemoryRule } from '../fixtures/memory.ts';

const tree = { id: 7, name: 'Oak', note: 'x', rings: 3, updatedAt: '2024-01-31T12:00:00Z' };
const created = { role: 'create', status: 201, sent: { name: 'Oak', note: 'x' }, body: tree } as const;
const before = { role: 'read', body: tree } as const;
const patch = { role: 'patch', sent: { name: 'Elm' }, body: tree } as const;
const after = (changes: object) => ({ role: 'read-after-patch', body: { ...tree, name: 'Elm', ...changes } }) as const;

testMemoryRule(patchLeavesTheRest, [
  { name: 'the rest stays', given: memoryRecord(created, before, patch, after({})), want: [] },
  {
    name: 'another field is emptied',
    given: memoryRecord(created, before, patch, after({ note: null })),
    want: ['fault 2: PATCH /trees/{id}: only name was sent, but note went from "x" (string) to null.'],
  },
  {
    name: 'what the service computes may follow',
    given: memoryRecord(created, before, patch, after({ rings: 4, updatedAt: '2024-02-01T12:00:00Z' })),
    want: [],
  },
  { name: 'refused', given: memoryRecord(created, before, { ...patch, status: 400 }, after({ note: null })), want: [] },
  { name: 'no PATCH', given: memoryRecord(created, before), want: [] },
]);
