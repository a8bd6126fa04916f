import { answersOf } from '../change/answers-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The Location of a new product leads to a path that does not exist.
 * Caught by `location-resolves`; shows on `product_items_create`.
 */
export const locationLeadsNowhere: Fault = {
  id: 'location-leads-nowhere',
  sentence: 'The Location of a new product leads to a path that does not exist.',
  rule: 'location-resolves',
  touches: ['product_items_create'],
  answer: answersOf(['product_items_create'], ({ headers, ...answer }, { origin }) => ({
    ...answer,
    headers: { ...headers, Location: `${origin}/api/v1/product/item/new` },
  })),
};
