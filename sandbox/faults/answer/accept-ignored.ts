import type { Fault } from '../fault.ts';

/**
 * The categories come as JSON even to a caller who accepts no JSON.
 * Caught by `media-type-refused`; shows on `product_categories_list`.
 */
export const acceptIgnored: Fault = {
  id: 'accept-ignored',
  sentence: 'The categories come as JSON even to a caller who accepts no JSON.',
  rule: 'media-type-refused',
  touches: ['product_categories_list'],
  request: (incoming) =>
    incoming.path === '/api/v1/product/categories'
      ? { ...incoming, headers: { ...incoming.headers, accept: '*/*' } }
      : incoming,
};
