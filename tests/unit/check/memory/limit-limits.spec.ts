import { limitLimits } from '../../../../src/check/memory/limit-limits.ts';
import { listRecord, testMemoryRule } from '../fixtures/memory.ts';

testMemoryRule(limitLimits, [
  { name: 'as many as asked for, and fewer', given: listRecord({ whole: [1, 2, 3], pages: [[1, 2], [3]] }), want: [] },
  {
    name: 'more than asked for',
    given: listRecord({ whole: [1, 2, 3], pages: [[1, 2, 3], [3]] }),
    want: ['fault list: GET /trees: limit=2 was asked for, but 3 rows came.'],
  },
  { name: 'one object instead of a list', given: listRecord({ whole: { data: { id: 1 } } }), want: [] },
]);
