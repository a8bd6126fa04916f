import type { Fault } from '../fault.ts';
import { countOfPage } from './count-of-page.ts';
import { countWrong } from './count-wrong.ts';
import { filterIgnored } from './filter-ignored.ts';
import { filterInverted } from './filter-inverted.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { limitIgnored } from './limit-ignored.ts';
import { nextLinkLost } from './next-link-lost.ts';
import { nextLinkRepeats } from './next-link-repeats.ts';
import { offsetIgnored } from './offset-ignored.ts';
import { orderBroken } from './order-broken.ts';
import { orderUnstable } from './order-unstable.ts';
import { pageLosesRow } from './page-loses-row.ts';
import { pageRepeatsRow } from './page-repeats-row.ts';
import { searchIgnored } from './search-ignored.ts';

/** Pages, orders and filters. */
export const listFaults: readonly Fault[] = [
  limitIgnored,
  limitExceeded,
  offsetIgnored,
  pageLosesRow,
  pageRepeatsRow,
  nextLinkLost,
  nextLinkRepeats,
  countWrong,
  countOfPage,
  orderBroken,
  orderUnstable,
  filterIgnored,
  filterInverted,
  searchIgnored,
];
