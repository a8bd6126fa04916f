import type { Fault } from '../fault.ts';

/**
 * A refresh gives more scopes than the first token had.
 * Caught by `scope-never-widened`; shows on `/backend/o/token/`.
 */
export const scopeWidenedOnRefresh: Fault = {
  id: 'scope-widened-on-refresh',
  sentence: 'A refresh gives more scopes than the first token had.',
  rule: 'scope-never-widened',
  touches: ['/backend/o/token/'],
  oauth: { scopeWidenedOnRefresh: true },
};
