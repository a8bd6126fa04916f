import type { Fault } from '../fault.ts';

/**
 * The API USER role is not enough to add products; only superusers can.
 * Caught by `role-required`; shows on `product_items_create`.
 */
export const roleNotEnough: Fault = {
  id: 'role-not-enough',
  sentence: 'The API USER role is not enough to add products; only superusers can.',
  rule: 'role-required',
  touches: ['product_items_create'],
  authenticate: (authentication, _, route) =>
    authentication.outcome === 'ok' && route?.operationId === 'product_items_create'
      ? { ...authentication, user: { ...authentication.user, role: null } }
      : authentication,
};
