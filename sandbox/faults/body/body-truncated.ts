import type { Fault } from '../fault.ts';

/**
 * The JSON of the categories breaks off before its end.
 * Caught by `body-matches-schema`; shows on `product_categories_list`.
 */
export const bodyTruncated: Fault = {
  id: 'body-truncated',
  sentence: 'The JSON of the categories breaks off before its end.',
  rule: 'body-matches-schema',
  touches: ['product_categories_list'],
  wire: (outgoing, { method, path }) => {
    const concerned = method === 'GET' && path === '/api/v1/product/categories' && outgoing.status === 200;
    return concerned ? { ...outgoing, body: outgoing.body.toString().slice(0, -12) } : outgoing;
  },
};
