import type { Fault } from '../fault.ts';

/**
 * Token answers lack the refresh token.
 * Caught by `token-answer`; shows on `/backend/o/token/`, `/backend/core/authentication/token/`.
 */
export const refreshTokenMissing: Fault = {
  id: 'refresh-token-missing',
  sentence: 'Token answers lack the refresh token.',
  rule: 'token-answer',
  touches: ['/backend/o/token/', '/backend/core/authentication/token/'],
  oauth: { tokenAnswer: ({ refresh_token: _, ...rest }) => rest },
};
