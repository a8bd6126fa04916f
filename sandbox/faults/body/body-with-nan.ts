import type { Fault } from '../fault.ts';

/**
 * The tax rate of a product is NaN, which Python writes and JSON does not know.
 * Caught by `body-matches-schema`; shows on `product_items_read`.
 */
export const bodyWithNan: Fault = {
  id: 'body-with-nan',
  sentence: 'The tax rate of a product is NaN, which Python writes and JSON does not know.',
  rule: 'body-matches-schema',
  touches: ['product_items_read'],
  wire: (outgoing, { method, path }) => {
    const concerned = method === 'GET' && path.startsWith('/api/v1/product/items/') && outgoing.status === 200;
    const body = outgoing.body.toString();
    return concerned ? { ...outgoing, body: body.replace(/"taxRate":[^,}]+/, '"taxRate":NaN') } : outgoing;
  },
};
