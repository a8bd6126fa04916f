import type { Fault } from '../fault.ts';

/**
 * Token answers tell an hour of life, though tokens live ten.
 * Caught by `token-answer`; shows on `/backend/o/token/`, `/backend/core/authentication/token/`.
 */
export const lifetimeWrong: Fault = {
  id: 'lifetime-wrong',
  sentence: 'Token answers tell an hour of life, though tokens live ten.',
  rule: 'token-answer',
  touches: ['/backend/o/token/', '/backend/core/authentication/token/'],
  oauth: { tokenAnswer: (answer) => ({ ...answer, expires_in: 3600 }) },
};
