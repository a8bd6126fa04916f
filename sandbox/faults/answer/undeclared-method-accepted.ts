import type { Fault } from '../fault.ts';

/**
 * Every method is accepted on the categories, though only GET is documented.
 * Caught by `method-not-allowed`; shows on `product_categories_list`.
 */
export const undeclaredMethodAccepted: Fault = {
  id: 'undeclared-method-accepted',
  sentence: 'Every method is accepted on the categories, though only GET is documented.',
  rule: 'method-not-allowed',
  touches: ['product_categories_list'],
  answer: (answer, _, { path }) =>
    answer.status === 405 && path === '/api/v1/product/categories'
      ? { ...answer, status: 200, body: { status: 200, message: 'Success', errors: {}, data: null } }
      : answer,
};
