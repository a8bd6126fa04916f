import type { Fault } from '../fault.ts';

/**
 * Members are enrolled with anything as e-mail address.
 * Caught by `invalid-request-refused`; shows on `member_create`.
 */
export const brokenEmailAccepted: Fault = {
  id: 'broken-email-accepted',
  sentence: 'Members are enrolled with anything as e-mail address.',
  rule: 'invalid-request-refused',
  touches: ['member_create'],
  lets: (violation, field, { operationId }) =>
    operationId === 'member_create' && field === 'emailAddress' && violation === 'format',
};
