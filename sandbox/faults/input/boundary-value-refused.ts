import { FieldRefused } from '../../loyalty/field-refused.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A tax rate of exactly 100 is refused, though the document allows it.
 * Caught by `valid-request-accepted`; shows on `product_items_create`.
 */
export const boundaryValueRefused: Fault = {
  id: 'boundary-value-refused',
  sentence: 'A tax rate of exactly 100 is refused, though the document allows it.',
  rule: 'valid-request-accepted',
  touches: ['product_items_create'],
  perform: workOf(['product_items_create'], (work, call) => {
    if (call.body['taxRate'] === 100) throw new FieldRefused('taxRate', 'Ensure this value is less than 100.');
    return work();
  }),
};
