import { FieldRefused } from '../../loyalty/field-refused.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A documented gender is refused.
 * Caught by `valid-request-accepted`; shows on `member_create`.
 */
export const enumValueRefused: Fault = {
  id: 'enum-value-refused',
  sentence: 'A documented gender is refused.',
  rule: 'valid-request-accepted',
  touches: ['member_create'],
  perform: workOf(['member_create'], (work, call) => {
    if (call.body['gender'] === 'Other') throw new FieldRefused('gender', '"Other" is not a valid choice.');
    return work();
  }),
};
