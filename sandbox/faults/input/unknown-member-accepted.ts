import { FieldRefused } from '../../loyalty/field-refused.ts';
import type { Fault } from '../fault.ts';

/**
 * A purchase of an unknown member is recorded as nobody's.
 * Caught by `invalid-request-refused`; shows on `earn_create`.
 */
export const unknownMemberAccepted: Fault = {
  id: 'unknown-member-accepted',
  sentence: "A purchase of an unknown member is recorded as nobody's.",
  rule: 'invalid-request-refused',
  touches: ['earn_create'],
  perform: (work, call, route) => {
    if (route.operationId !== 'earn_create') return work();
    try {
      return work();
    } catch (reason) {
      if (!(reason instanceof FieldRefused) || reason.field !== 'profileId') throw reason;
      const { profileId: _, ...body } = call.body;
      return route.handle({ ...call, body });
    }
  },
};
