import { countIsTrue } from '../../../../src/check/memory/count-is-true.ts';
import { listRecord, testMemoryRule } from '../fixtures/memory.ts';

const page = (count: number, ids: readonly number[], next: string | null = null) => ({
  count,
  next,
  results: ids.map((id) => ({ id })),
});

testMemoryRule(countIsTrue, [
  {
    name: 'true',
    given: listRecord({ whole: page(3, [1, 2, 3]), pages: [page(3, [1, 2], '/x'), page(3, [3])] }),
    want: [],
  },
  {
    name: 'one too many',
    given: listRecord({ whole: page(4, [1, 2, 3]) }),
    want: ['fault list: GET /trees: says that there are 4 rows, but 3 came.'],
  },
  {
    name: 'that of the page',
    given: listRecord({ whole: page(3, [1, 2, 3]), pages: [page(2, [1, 2], '/x')] }),
    want: ['fault list: GET /trees: says that there are 2 rows, but the whole list says 3.'],
  },
  { name: 'more pages follow', given: listRecord({ whole: page(300, [1, 2, 3], '/x') }), want: [] },
  { name: 'others write', given: listRecord({ whole: page(4, [1, 2, 3]), again: page(5, [1, 2, 3, 4]) }), want: [] },
  { name: 'no count', given: listRecord({ whole: [1, 2, 3] }), want: [] },
]);
