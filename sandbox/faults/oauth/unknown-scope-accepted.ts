import type { Fault } from '../fault.ts';

/**
 * A scope that does not exist is granted.
 * Caught by `scope-never-widened`; shows on `/backend/o/token/`.
 */
export const unknownScopeAccepted: Fault = {
  id: 'unknown-scope-accepted',
  sentence: 'A scope that does not exist is granted.',
  rule: 'scope-never-widened',
  touches: ['/backend/o/token/'],
  oauth: { unknownScopeAccepted: true },
};
