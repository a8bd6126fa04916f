import type { Fault } from '../fault.ts';

/**
 * Introspection calls dead tokens active.
 * Caught by `introspection-tells-truth`; shows on `/backend/o/introspect/`.
 */
export const introspectionLies: Fault = {
  id: 'introspection-lies',
  sentence: 'Introspection calls dead tokens active.',
  rule: 'introspection-tells-truth',
  touches: ['/backend/o/introspect/'],
  oauth: { introspectTellsDeadTokenActive: true },
};
