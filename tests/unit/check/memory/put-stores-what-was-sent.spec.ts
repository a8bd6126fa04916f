import { putStoresWhatWasSent } from '../../../../src/check/memory/put-stores-what-was-sent.ts';
import { memoryRecord, testMemoryRule } from '../fixtures/memory.ts';

const before = { role: 'read', body: { id: 7, name: 'Oak', tags: ['a'], note: 'x' } } as const;
const put = { role: 'put', sent: { name: 'Elm', tags: ['b'] }, body: { id: 7, name: 'Elm', tags: ['b'] } } as const;

testMemoryRule(putStoresWhatWasSent, [
  {
    name: 'stored; what was left out may stay',
    given: memoryRecord(before, put, { role: 'read-after-put', body: { id: 7, name: 'Elm', tags: ['b'], note: 'x' } }),
    want: [],
  },
  {
    name: 'one field stays as it was',
    given: memoryRecord(before, put, { role: 'read-after-put', body: { id: 7, name: 'Elm', tags: ['a'] } }),
    want: [
      'fault 1: PUT /trees/{id}: tags was changed to ["b"] (array of 1 item) (200), but GET /trees/{id} reads ["a"] (array of 1 item).',
    ],
  },
  {
    name: 'nothing is stored (the matter of another rule)',
    given: memoryRecord(before, put, { role: 'read-after-put', body: before.body }),
    want: [],
  },
  { name: 'no PUT', given: memoryRecord(before), want: [] },
]);
