import type { Fault } from '../fault.ts';

/**
 * Introspection tells everybody about every token.
 * Caught by `client-authenticated`; shows on `/backend/o/introspect/`.
 */
export const introspectionWithoutClient: Fault = {
  id: 'introspection-without-client',
  sentence: 'Introspection tells everybody about every token.',
  rule: 'client-authenticated',
  touches: ['/backend/o/introspect/'],
  oauth: { introspectWithoutClient: true },
};
