import type { Fault } from '../fault.ts';

/**
 * Every refused token request is called an invalid_request.
 * Caught by `token-answer`; shows on `/backend/o/token/`, `/backend/core/authentication/token/`.
 */
export const tokenErrorCodeWrong: Fault = {
  id: 'token-error-code-wrong',
  sentence: 'Every refused token request is called an invalid_request.',
  rule: 'token-answer',
  touches: ['/backend/o/token/', '/backend/core/authentication/token/'],
  oauth: { tokenErrorCode: () => 'invalid_request' },
};
