import { pagesKeepEveryRow } from '../../../../src/check/memory/pages-keep-every-row.ts';
import { listRecord, testMemoryRule } from '../fixtures/memory.ts';

const page = (ids: readonly number[], next: string | null) => ({ count: 5, next, results: ids.map((id) => ({ id })) });
const whole = [1, 2, 3, 4, 5];
const to = (offset: number): string => `https://lms.example.test/trees?limit=2&offset=${offset}`;

testMemoryRule(pagesKeepEveryRow, [
  { name: 'every row once', given: listRecord({ whole, pages: [[1, 2], [3, 4], [5]] }), want: [] },
  {
    name: 'with links',
    given: listRecord({ whole, pages: [page([1, 2], to(2)), page([3, 4], to(4)), page([5], null)] }),
    want: [],
  },
  {
    name: 'a row twice',
    given: listRecord({
      whole,
      pages: [
        [1, 2],
        [2, 3],
        [4, 5],
      ],
    }),
    want: ['fault list: GET /trees: a row is on two pages: "2".'],
  },
  {
    name: 'two rows that look the same',
    given: listRecord({ whole: [{ kind: 'x' }, { kind: 'x' }], pages: [[{ kind: 'x' }, { kind: 'x' }], []] }),
    want: [],
  },
  {
    name: 'a row never',
    given: listRecord({
      whole,
      pages: [
        [1, 2],
        [4, 5],
      ],
    }),
    want: ['fault list: GET /trees: a row of the whole list is on none of the pages that it should be on: "3".'],
  },
  {
    name: 'no link',
    given: listRecord({ whole, pages: [page([1, 2], null), page([3, 4], null)] }),
    want: ['fault list: GET /trees: there is no link to the next page, though 3 rows are left.'],
  },
  {
    name: 'a link to the same page',
    given: listRecord({ whole, pages: [page([1, 2], to(0)), page([3, 4], to(2))] }),
    want: ['fault list: GET /trees: the link to the next page leads to the same page, though 3 rows are left.'],
  },
  {
    name: 'a link too far',
    given: listRecord({ whole, pages: [page([1, 2], to(3)), page([3, 4], to(4))] }),
    want: ['fault list: GET /trees: the link to the next page leads past rows, though 3 rows are left.'],
  },
  {
    name: 'others write',
    given: listRecord({
      whole,
      again: [1, 2, 3, 4],
      pages: [
        [1, 2],
        [2, 3],
      ],
    }),
    want: [],
  },
  {
    name: 'an offset that moves nothing (the matter of another rule)',
    given: listRecord({
      whole,
      pages: [
        [1, 2],
        [1, 2],
      ],
    }),
    want: [],
  },
]);
