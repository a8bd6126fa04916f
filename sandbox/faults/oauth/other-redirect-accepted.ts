import type { Fault } from '../fault.ts';

/**
 * A code is exchanged for another redirect address than the one it was given for.
 * Caught by `redirect-registered`; shows on `/backend/o/token/`.
 */
export const otherRedirectAccepted: Fault = {
  id: 'other-redirect-accepted',
  sentence: 'A code is exchanged for another redirect address than the one it was given for.',
  rule: 'redirect-registered',
  touches: ['/backend/o/token/'],
  oauth: { otherRedirectAcceptedForCode: true },
};
