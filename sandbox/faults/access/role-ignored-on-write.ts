import type { Fault } from '../fault.ts';

/**
 * Products can be added without the API USER role.
 * Caught by `role-required`; shows on `product_items_create`.
 */
export const roleIgnoredOnWrite: Fault = {
  id: 'role-ignored-on-write',
  sentence: 'Products can be added without the API USER role.',
  rule: 'role-required',
  touches: ['product_items_create'],
  admits: (lack, _, route) => lack === 'role' && route?.operationId === 'product_items_create',
};
