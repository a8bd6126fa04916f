import { deletedIsGone } from '../../../../src/check/memory/deleted-is-gone.ts';
import { memoryRecord, testMemoryRule } from '../fixtures/memory.ts';

const tree = { id: 7, name: 'Oak', status: 'Active', isActive: false };
const read = { role: 'read', body: tree } as const;
const deleted = { role: 'delete', status: 204 } as const;
const after = (body: object) => ({ role: 'read-after-delete', body }) as const;
const list = (...rows: readonly object[]) => ({ role: 'list-after-delete', body: rows }) as const;
const stays = 'fault 1: DELETE /trees/{id}: answered 204, but GET /trees/{id} still reads the object.';

testMemoryRule(deletedIsGone, [
  {
    name: 'gone',
    given: memoryRecord(read, deleted, { role: 'read-after-delete', status: 404 }, list({ id: 1 })),
    want: [],
  },
  { name: 'still there', given: memoryRecord(read, deleted, after(tree)), want: [stays] },
  {
    name: 'still there and listed, told once',
    given: memoryRecord(read, deleted, after(tree), list(tree)),
    want: [stays],
  },
  {
    name: 'deleted by its status',
    given: memoryRecord(read, deleted, after({ ...tree, status: 'Deleted' })),
    want: [],
  },
  {
    name: 'deleted by the status of a part',
    given: memoryRecord(deleted, after({ id: 7, accounts: [{ enrollmentStatus: 'Inactive' }] })),
    want: [],
  },
  {
    name: 'inactive before already',
    given: memoryRecord({ role: 'read', body: { id: 7, isActive: false } }, deleted, after({ id: 7, isActive: false })),
    want: [stays],
  },
  {
    name: 'still listed',
    given: memoryRecord(read, deleted, { role: 'read-after-delete', status: 404 }, list(tree)),
    want: ['fault 3: GET /trees: still shows what DELETE /trees/{id} deleted (204).'],
  },
  { name: 'listed as deleted', given: memoryRecord(read, deleted, list({ ...tree, status: 'Deleted' })), want: [] },
  { name: 'not deleted', given: memoryRecord(read, { ...deleted, status: 403 }, after(tree)), want: [] },
]);
