import { sentTo } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

const known: readonly unknown[] = ['None', 'Single', 'Married', 'Divorced', 'Widowed', 'Separated', undefined];

/**
 * An unknown marital status is taken as None.
 * Caught by `invalid-request-refused`; shows on `member_create`.
 */
export const enumValueAccepted: Fault = {
  id: 'enum-value-accepted',
  sentence: 'An unknown marital status is taken as None.',
  rule: 'invalid-request-refused',
  touches: ['member_create'],
  request: sentTo('POST', /^\/api\/v1\/member$/, (body) =>
    known.includes(body['maritalStatus']) ? body : { ...body, maritalStatus: 'None' },
  ),
};
