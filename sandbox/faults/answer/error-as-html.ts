import type { Fault } from '../fault.ts';

/**
 * A refused product is answered with an HTML page.
 * Caught by `error-form`; shows on `product_items_create`.
 */
export const errorAsHtml: Fault = {
  id: 'error-as-html',
  sentence: 'A refused product is answered with an HTML page.',
  rule: 'error-form',
  touches: ['product_items_create'],
  wire: (outgoing, { method, path }) =>
    method === 'POST' && path === '/api/v1/product/items' && outgoing.status === 400
      ? {
          ...outgoing,
          headers: { ...outgoing.headers, 'Content-Type': 'text/html' },
          body: '<h1>Bad Request (400)</h1>',
        }
      : outgoing,
};
