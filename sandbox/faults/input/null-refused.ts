import { FieldRefused } from '../../loyalty/field-refused.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * An exclusion without a last day is refused if null says so.
 * Caught by `valid-request-accepted`; shows on `product_exclusions_create`.
 */
export const nullRefused: Fault = {
  id: 'null-refused',
  sentence: 'An exclusion without a last day is refused if null says so.',
  rule: 'valid-request-accepted',
  touches: ['product_exclusions_create'],
  perform: workOf(['product_exclusions_create'], (work, call) => {
    if (call.body['endDate'] === null) throw new FieldRefused('endDate', 'This field may not be null.');
    return work();
  }),
};
