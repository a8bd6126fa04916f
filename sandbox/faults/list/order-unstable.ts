import type { Product } from '../../catalogue/product-store.ts';
import type { World } from '../../world.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

const calls = new WeakMap<World, number>();

/**
 * Every second answer of the catalogue has its rows in the opposite order.
 * Caught by `ordering-holds`; shows on `product_items_list`.
 */
export const orderUnstable: Fault = {
  id: 'order-unstable',
  sentence: 'Every second answer of the catalogue has its rows in the opposite order.',
  rule: 'ordering-holds',
  touches: ['product_items_list'],
  perform: workOf(['product_items_list'], (work, { world }) => {
    const page = work() as { readonly count: number; readonly results: readonly Product[] };
    const call = (calls.get(world) ?? 0) + 1;
    calls.set(world, call);
    return call % 2 === 0 ? { ...page, results: [...page.results].reverse() } : page;
  }),
};
