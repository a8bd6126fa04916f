import type { Fault } from '../fault.ts';

/**
 * All scopes are granted, whatever was asked for.
 * Caught by `scope-never-widened`; shows on `/backend/o/token/`.
 */
export const scopeRequestIgnored: Fault = {
  id: 'scope-request-ignored',
  sentence: 'All scopes are granted, whatever was asked for.',
  rule: 'scope-never-widened',
  touches: ['/backend/o/token/'],
  oauth: { scopeIgnored: true },
};
