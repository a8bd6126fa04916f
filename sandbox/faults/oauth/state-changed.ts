import type { Fault } from '../fault.ts';

/**
 * Another state than the one sent comes back.
 * Caught by `state-kept`; shows on `/backend/o/authorize/`.
 */
export const stateChanged: Fault = {
  id: 'state-changed',
  sentence: 'Another state than the one sent comes back.',
  rule: 'state-kept',
  touches: ['/backend/o/authorize/'],
  oauth: { stateChanged: true },
};
