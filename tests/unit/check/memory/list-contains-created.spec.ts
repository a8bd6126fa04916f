import { listContainsCreated } from '../../../../src/check/memory/list-contains-created.ts';
import { memoryRecord, testMemoryRule } from '../fixtures/memory.ts';

const created = { role: 'create', status: 201, body: { id: 7 } } as const;
const page = (ids: readonly number[], next: string | null = null) =>
  ({ role: 'list', body: { data: { count: 9, next, results: ids.map((id) => ({ id })) } } }) as const;

testMemoryRule(listContainsCreated, [
  { name: 'on the first page', given: memoryRecord(created, page([1, 7], '/trees?offset=2')), want: [] },
  { name: 'on a later page', given: memoryRecord(created, page([1, 2], '/trees?offset=2'), page([7])), want: [] },
  {
    name: 'on no page',
    given: memoryRecord(created, page([1, 2], '/trees?offset=2'), page([3])),
    want: ['fault 2: GET /trees: none of 3 rows is the object that POST /trees made.'],
  },
  {
    name: 'not in a bare list',
    given: memoryRecord(created, { role: 'list', body: [{ id: 1 }], at: '/trees?limit=100' }),
    want: ['fault 1: GET /trees: none of 1 rows is the object that POST /trees made.'],
  },
  { name: 'not all pages were read', given: memoryRecord(created, page([1, 2], '/trees?offset=2')), want: [] },
  {
    name: 'a full page of a bare list',
    given: memoryRecord(created, { role: 'list', body: [{ id: 1 }], at: '/trees?limit=1' }),
    want: [],
  },
  {
    name: 'rows are known by another name',
    given: memoryRecord(created, { role: 'list', body: [{ code: 'x' }] }),
    want: [],
  },
  { name: 'not made', given: memoryRecord({ ...created, status: 400 }, page([1])), want: [] },
  { name: 'not listed', given: memoryRecord(created), want: [] },
]);
