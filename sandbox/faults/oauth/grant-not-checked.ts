import type { Fault } from '../fault.ts';

/**
 * Every application may use every grant.
 * Caught by `client-authenticated`; shows on `/backend/o/token/`.
 */
export const grantNotChecked: Fault = {
  id: 'grant-not-checked',
  sentence: 'Every application may use every grant.',
  rule: 'client-authenticated',
  touches: ['/backend/o/token/'],
  oauth: { grantNotChecked: true },
};
