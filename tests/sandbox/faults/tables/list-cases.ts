import { addresses } from '../addresses.ts';
import { type FaultCase, shows } from '../fault-case.ts';
import type { Stage } from '../stage.ts';

const { items, tiers, members } = addresses;

/** The first names of all seeded members. */
const seeded = ['Amelia', 'Bruno', 'Chidi', 'Dana', 'Elif', 'Farid', 'Fred', 'Goran', 'Hana'];

/** A look at one field of all rows. */
function column(target: string, field: string): (stage: Stage) => unknown {
  return ({ get, rows }) => rows(get(target)).map((row) => row[field]);
}

/** Faults of pages, orders and filters. */
export const listCases: readonly FaultCase[] = [
  shows('limit-ignored', ({ get, rows }) => rows(get(`${items}?limit=2`)).length, 2, 7),
  shows('limit-exceeded', column(`${tiers}?limit=2`, 'tierId'), [1, 5], [1, 5, 2]),
  shows('offset-ignored', column(`${items}?limit=2&offset=2`, 'id'), [3, 4], [1, 2]),
  shows('page-loses-row', column(`${tiers}?limit=2&offset=2`, 'tierId'), [2, 6], [6, 3]),
  shows('page-repeats-row', column(`${tiers}?limit=2&offset=2`, 'tierId'), [2, 6], [5, 2]),
  shows(
    'next-link-lost',
    ({ get, data }) => data(get(`${items}?limit=2`))['next'],
    'http://lms.example.test/api/v1/product/items?limit=2&offset=2',
    null,
  ),
  shows(
    'next-link-repeats',
    ({ get, data }) => data(get(`${items}?limit=2`))['next'],
    'http://lms.example.test/api/v1/product/items?limit=2&offset=2',
    'http://lms.example.test/api/v1/product/items?limit=2',
  ),
  shows('count-wrong', ({ get, data }) => data(get(tiers))['count'], 6, 7),
  shows('count-of-page', ({ get, data }) => data(get(`${items}?limit=2`))['count'], 7, 2),
  shows('order-broken', column(tiers, 'localRanking'), [1, 1, 2, 2, 3, 4], [4, 3, 2, 2, 1, 1]),
  shows(
    'order-unstable',
    (stage) => [1, 2, 3].map(() => column(`${items}?limit=3`, 'id')(stage)),
    [
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [1, 2, 3],
      [3, 2, 1],
      [1, 2, 3],
    ],
  ),
  shows('filter-ignored', column(`${items}?category=DAIRY`, 'id'), [1, 2], [1, 2, 3, 4, 5, 6, 7]),
  shows(
    'filter-inverted',
    (stage) => [`${items}?isActive=true`, `${items}?isActive=false`].map((target) => column(target, 'id')(stage)),
    [[1, 2, 3, 4, 5, 6], [7]],
    [[7], [1, 2, 3, 4, 5, 6]],
  ),
  shows('search-ignored', column(`${members}?firstName=Nobody`, 'firstName'), [], seeded),
];
