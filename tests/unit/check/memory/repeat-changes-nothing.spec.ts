import { repeatChangesNothing } from '../../../../src/check/memory/repeat-changes-nothing.ts';
import { memoryRecord, testMemoryRule } from '../fixtures/memory.ts';

const tree = { id: 7, name: 'Elm' };
const put = { role: 'put', sent: { name: 'Elm' }, body: tree } as const;
const read = { role: 'read-after-put', body: tree } as const;
const again = { role: 'put-again', sent: { name: 'Elm' }, body: tree } as const;
const readAgain = { role: 'read-after-put-again', body: tree } as const;
const deleted = { role: 'delete', status: 204 } as const;
const gone = { role: 'read-after-delete', status: 404 } as const;

testMemoryRule(repeatChangesNothing, [
  { name: 'the same', given: memoryRecord(put, read, again, readAgain), want: [] },
  {
    name: 'another id',
    given: memoryRecord(put, read, { ...again, body: { ...tree, id: 8 } }, { ...readAgain, body: { ...tree, id: 8 } }),
    want: ['fault 2: PUT /trees/{id}: sent twice, id went from 7 (integer) to 8 (integer).'],
  },
  {
    name: 'made anew',
    given: memoryRecord(put, read, { ...again, status: 201 }, readAgain),
    want: ['fault 2: PUT /trees/{id}: sent twice, the second answer says that something was made (201).'],
  },
  { name: 'refused the second time', given: memoryRecord(put, read, { ...again, status: 409, body: {} }), want: [] },
  { name: 'gone the second time', given: memoryRecord(deleted, gone, { role: 'delete-again', status: 404 }), want: [] },
  {
    name: 'back after the second time',
    given: memoryRecord(
      deleted,
      gone,
      { role: 'delete-again', status: 204 },
      { role: 'read-after-delete', body: tree },
    ),
    want: ['fault 2: DELETE /trees/{id}: sent twice, what was gone after the first can be read again.'],
  },
  { name: 'sent once', given: memoryRecord(put, read), want: [] },
]);
