import type { Fault } from '../fault.ts';

/**
 * An authorization code works more than once.
 * Caught by `code-used-once`; shows on `/backend/o/token/`.
 */
export const codeReusable: Fault = {
  id: 'code-reusable',
  sentence: 'An authorization code works more than once.',
  rule: 'code-used-once',
  touches: ['/backend/o/token/'],
  oauth: { codeReusable: true },
};
