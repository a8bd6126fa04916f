import type { Fault } from '../fault.ts';

/**
 * The state of an authorization request does not come back.
 * Caught by `state-kept`; shows on `/backend/o/authorize/`.
 */
export const stateLost: Fault = {
  id: 'state-lost',
  sentence: 'The state of an authorization request does not come back.',
  rule: 'state-kept',
  touches: ['/backend/o/authorize/'],
  oauth: { stateLost: true },
};
