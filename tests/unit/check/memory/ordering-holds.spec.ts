import { orderingHolds } from '../../../../src/check/memory/ordering-holds.ts';
import { listRecord, testMemoryRule } from '../fixtures/memory.ts';

const row = (id: number, day: number, rank: number) => ({
  id,
  createdAt: `2024-01-0${day}T12:00:00`,
  rankInClub: rank,
  rank,
});
const rising = [row(1, 1, 1), row(2, 2, 2), row(3, 3, 3)];
const falling = [...rising].reverse();

testMemoryRule(orderingHolds, [
  { name: 'the same each time', given: listRecord({ whole: [1, 2, 3], pages: [[1, 2], [3]] }), want: [] },
  {
    name: 'another order when asked again',
    given: listRecord({ whole: [1, 2, 3], again: [3, 2, 1] }),
    want: ['fault list: GET /trees: the same rows come in another order when asked again.'],
  },
  {
    name: 'one row moved, as it may when it is changed',
    given: listRecord({ whole: [1, 2, 3], again: [3, 1, 2] }),
    want: [],
  },
  {
    name: 'another order when asked again, while others write',
    given: listRecord({ whole: [1, 2, 3], again: [4, 3, 2, 1] }),
    want: ['fault list: GET /trees: the same rows come in another order when asked again.'],
  },
  {
    name: 'another order in pages',
    given: listRecord({ whole: [1, 2, 3], pages: [[2, 1], [3]] }),
    want: ['fault list: GET /trees: small pages show the rows in another order than the whole list.'],
  },
  {
    name: 'oldest first, as promised',
    given: listRecord({ whole: rising, description: 'All trees, oldest tree first.' }),
    want: [],
  },
  {
    name: 'oldest first, but newest first',
    given: listRecord({ whole: falling, description: 'All trees, oldest tree first.' }),
    want: ['fault list: GET /trees: must come oldest tree first, but createdAt of the rows fall.'],
  },
  { name: 'newest first, as promised', given: listRecord({ whole: falling, description: 'Newest first.' }), want: [] },
  {
    name: 'by rank, but the highest first',
    given: listRecord({ whole: falling, description: 'By their rank in the club.' }),
    want: ['fault list: GET /trees: must come By their rank, but rank of the rows fall.'],
  },
  {
    name: 'nothing is promised',
    given: listRecord({ whole: falling, description: 'One by id, all otherwise.' }),
    want: [],
  },
]);
