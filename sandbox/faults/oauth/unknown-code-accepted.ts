import type { Fault } from '../fault.ts';

/**
 * Any text works as an authorization code.
 * Caught by `code-used-once`; shows on `/backend/o/token/`.
 */
export const unknownCodeAccepted: Fault = {
  id: 'unknown-code-accepted',
  sentence: 'Any text works as an authorization code.',
  rule: 'code-used-once',
  touches: ['/backend/o/token/'],
  oauth: { unknownCodeAccepted: true },
};
