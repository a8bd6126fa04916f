import type { Fault } from '../fault.ts';

/**
 * Imported products may have a negative price, though it is refused for a single one.
 * Caught by `invalid-request-refused`; shows on `product_import_create`.
 */
export const nestedViolationAccepted: Fault = {
  id: 'nested-violation-accepted',
  sentence: 'Imported products may have a negative price, though it is refused for a single one.',
  rule: 'invalid-request-refused',
  touches: ['product_import_create'],
  lets: (violation, field, { operationId }) =>
    operationId === 'product_import_create' && field === 'itemPrice' && violation === 'min_value',
};
