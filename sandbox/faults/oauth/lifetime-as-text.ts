import type { Fault } from '../fault.ts';

/**
 * The lifetime in token answers is a text.
 * Caught by `token-answer`; shows on `/backend/o/token/`, `/backend/core/authentication/token/`.
 */
export const lifetimeAsText: Fault = {
  id: 'lifetime-as-text',
  sentence: 'The lifetime in token answers is a text.',
  rule: 'token-answer',
  touches: ['/backend/o/token/', '/backend/core/authentication/token/'],
  oauth: { tokenAnswer: (answer) => ({ ...answer, expires_in: String(answer['expires_in']) }) },
};
