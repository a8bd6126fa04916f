import { offsetMoves } from '../../../../src/check/memory/offset-moves.ts';
import { listRecord, testMemoryRule } from '../fixtures/memory.ts';

const stuck = 'fault list: GET /trees: offset=2 begins with the same row as offset=0.';

testMemoryRule(offsetMoves, [
  { name: 'other rows', given: listRecord({ whole: [1, 2, 3], pages: [[1, 2], [3]] }), want: [] },
  {
    name: 'the same rows',
    given: listRecord({
      whole: [1, 2, 3],
      pages: [
        [1, 2],
        [1, 2],
      ],
    }),
    want: [stuck],
  },
  {
    name: 'the same rows once, while others write',
    given: listRecord({ whole: [1, 2, 3], again: [1, 2, 3, 4], pages: [[1, 2], [1, 2], [3]] }),
    want: [],
  },
  {
    name: 'the same rows every time, while others write',
    given: listRecord({
      whole: [1, 2, 3],
      again: [1, 2, 3, 4],
      pages: [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    }),
    want: [stuck],
  },
  { name: 'no rows', given: listRecord({ whole: [], pages: [[], []] }), want: [] },
]);
