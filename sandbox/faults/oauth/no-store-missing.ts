import type { Fault } from '../fault.ts';

/**
 * Token answers may be kept by caches.
 * Caught by `token-answer`; shows on `/backend/o/token/`, `/backend/core/authentication/token/`.
 */
export const noStoreMissing: Fault = {
  id: 'no-store-missing',
  sentence: 'Token answers may be kept by caches.',
  rule: 'token-answer',
  touches: ['/backend/o/token/', '/backend/core/authentication/token/'],
  oauth: { cacheControlMissing: true },
};
