import type { Fault } from '../fault.ts';

/**
 * The catalogue can be read without the API USER role.
 * Caught by `role-required`; shows on `product_items_list`.
 */
export const roleIgnoredOnRead: Fault = {
  id: 'role-ignored-on-read',
  sentence: 'The catalogue can be read without the API USER role.',
  rule: 'role-required',
  touches: ['product_items_list'],
  admits: (lack, _, route) => lack === 'role' && route?.operationId === 'product_items_list',
};
