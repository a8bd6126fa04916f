import type { Fault } from '../fault.ts';

/**
 * The authorization page redirects to addresses that nobody registered.
 * Caught by `redirect-registered`; shows on `/backend/o/authorize/`.
 */
export const unregisteredRedirectAccepted: Fault = {
  id: 'unregistered-redirect-accepted',
  sentence: 'The authorization page redirects to addresses that nobody registered.',
  rule: 'redirect-registered',
  touches: ['/backend/o/authorize/'],
  oauth: { unregisteredRedirectAccepted: true },
};
