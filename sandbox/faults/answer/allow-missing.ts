import type { Fault } from '../fault.ts';

/**
 * The 405 of the catalogue does not say which methods are allowed.
 * Caught by `method-not-allowed`; shows on `product_items_list`.
 */
export const allowMissing: Fault = {
  id: 'allow-missing',
  sentence: 'The 405 of the catalogue does not say which methods are allowed.',
  rule: 'method-not-allowed',
  touches: ['product_items_list'],
  answer: (answer, _, { path }) => {
    if (answer.status !== 405 || path !== '/api/v1/product/items') return answer;
    const { Allow: _allow, ...headers } = answer.headers;
    return { ...answer, headers };
  },
};
