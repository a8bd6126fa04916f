import { answersOf } from '../change/answers-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The categories are not answered, but redirected to the login page.
 * Caught by `documented-status`; shows on `product_categories_list`.
 */
export const redirectToLogin: Fault = {
  id: 'redirect-to-login',
  sentence: 'The categories are not answered, but redirected to the login page.',
  rule: 'documented-status',
  touches: ['product_categories_list'],
  answer: answersOf(['product_categories_list'], ({ headers }, { path }) => ({
    status: 302,
    headers: { ...headers, Location: `/login?next=${encodeURIComponent(path)}` },
    body: undefined,
  })),
};
