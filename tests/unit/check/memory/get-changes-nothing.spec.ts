import { getChangesNothing } from '../../../../src/check/memory/get-changes-nothing.ts';
import { memoryRecord, testMemoryRule } from '../fixtures/memory.ts';

const read = (body: object) => ({ role: 'read', body }) as const;
const again = (body: object) => ({ role: 'read-again', body }) as const;

testMemoryRule(getChangesNothing, [
  { name: 'the same', given: memoryRecord(read({ price: 5 }), again({ price: 5 })), want: [] },
  {
    name: 'something changed',
    given: memoryRecord(read({ price: 5 }), again({ price: 5.01 })),
    want: ['fault 1: GET /trees/{id}: read twice, price went from 5 (integer) to 5.01 (number).'],
  },
  {
    name: 'the moment of reading',
    given: memoryRecord(
      read({ at: '2024-01-31T12:00:00Z', lastRead: 1 }),
      again({ at: '2024-01-31T12:00:09Z', lastRead: 2 }),
    ),
    want: [],
  },
  { name: 'read once', given: memoryRecord(read({ price: 5 })), want: [] },
]);
