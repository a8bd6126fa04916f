import type { Incoming } from '../../exchange.ts';
import type { Fault } from '../fault.ts';

const intruders = new WeakSet<Incoming>();

/**
 * A change of a product by a caller without role or scope is answered 403, and made all the same.
 * Caught by `refusal-changes-nothing`; shows on `product_items_update`.
 */
export const refusedWriteHappens: Fault = {
  id: 'refused-write-happens',
  sentence: 'A change of a product by a caller without role or scope is answered 403, and made all the same.',
  rule: 'refusal-changes-nothing',
  touches: ['product_items_update'],
  admits: (_, incoming, route) => {
    if (route?.operationId !== 'product_items_update') return false;
    intruders.add(incoming);
    return true;
  },
  answer: (answer, _, incoming) =>
    intruders.has(incoming)
      ? { ...answer, status: 403, body: { detail: 'You do not have permission to perform this action.' } }
      : answer,
};
