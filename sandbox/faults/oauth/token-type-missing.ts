import type { Fault } from '../fault.ts';

/**
 * Token answers lack the type of the token.
 * Caught by `token-answer`; shows on `/backend/o/token/`, `/backend/core/authentication/token/`.
 */
export const tokenTypeMissing: Fault = {
  id: 'token-type-missing',
  sentence: 'Token answers lack the type of the token.',
  rule: 'token-answer',
  touches: ['/backend/o/token/', '/backend/core/authentication/token/'],
  oauth: { tokenAnswer: ({ token_type: _, ...rest }) => rest },
};
