import type { Fault } from '../fault.ts';

/**
 * New products are read as JSON whatever media type they are sent as.
 * Caught by `media-type-refused`; shows on `product_items_create`.
 */
export const anyMediaTypeAccepted: Fault = {
  id: 'any-media-type-accepted',
  sentence: 'New products are read as JSON whatever media type they are sent as.',
  rule: 'media-type-refused',
  touches: ['product_items_create'],
  request: (incoming) =>
    incoming.method === 'POST' && incoming.path === '/api/v1/product/items'
      ? { ...incoming, headers: { ...incoming.headers, 'content-type': 'application/json' } }
      : incoming,
};
