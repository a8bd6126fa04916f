import { createdIsReadable } from '../../../../src/check/memory/created-is-readable.ts';
import { memoryRecord, testMemoryRule } from '../fixtures/memory.ts';

const sent = { name: ' Oak ', price: 12.5, birthDate: '2024-01-31', note: '', tags: ['a', 'b'], owner: { name: 'x' } };
const stored = {
  id: 7,
  name: 'Oak',
  price: '12.50',
  birthdate: '2024-01-31',
  note: null,
  tags: ['b', 'a'],
  owner: { id: 1, name: 'x' },
};
const envelope = (data: unknown): unknown => ({ status: 200, message: '', errors: {}, data });
const created = { role: 'create', status: 201, body: stored, sent } as const;

testMemoryRule(createdIsReadable, [
  {
    name: 'read as sent, after what the framework converts',
    given: memoryRecord(created, { role: 'read', body: stored }),
    want: [],
  },
  {
    name: 'read in an envelope and a list',
    given: memoryRecord(created, { role: 'read', body: envelope([stored]) }),
    want: [],
  },
  {
    name: 'not there',
    given: memoryRecord(created, { role: 'read', status: 404 }),
    want: ['fault 0: POST /trees: what was made (201) cannot be read by GET /trees/{id}: 404.'],
  },
  {
    name: 'not to be read by this caller',
    given: memoryRecord(created, { role: 'read', status: 403 }),
    want: ['unexplained 0: POST /trees: what was made (201) cannot be read by GET /trees/{id}: 403.'],
  },
  {
    name: 'stored otherwise than answered',
    given: memoryRecord(created, { role: 'read', body: { ...stored, price: 12 } }),
    want: ['fault 0: POST /trees: price was sent as 12.5 (number), but GET /trees/{id} reads 12 (integer).'],
  },
  {
    name: 'a nested field is stored otherwise',
    given: memoryRecord(created, { role: 'read', body: { ...stored, owner: { name: 'y' } } }),
    want: ['fault 0: POST /trees: name was sent as "x" (string), but GET /trees/{id} reads "y" (string).'],
  },
  {
    name: 'stored as answered, not as sent',
    given: memoryRecord(
      { ...created, body: { ...stored, name: 'OAK' } },
      { role: 'read', body: { ...stored, name: 'OAK' } },
    ),
    want: ['debt 0: POST /trees: name was sent as " Oak " (string), but GET /trees/{id} reads "OAK" (string).'],
  },
  { name: 'not made', given: memoryRecord({ ...created, status: 400 }, { role: 'read', status: 404 }), want: [] },
  { name: 'not read', given: memoryRecord(created), want: [] },
]);
