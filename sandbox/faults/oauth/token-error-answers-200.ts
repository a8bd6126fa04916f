import type { Fault } from '../fault.ts';

/**
 * Refused token requests are answered 200.
 * Caught by `token-answer`; shows on `/backend/o/token/`, `/backend/core/authentication/token/`.
 */
export const tokenErrorAnswers200: Fault = {
  id: 'token-error-answers-200',
  sentence: 'Refused token requests are answered 200.',
  rule: 'token-answer',
  touches: ['/backend/o/token/', '/backend/core/authentication/token/'],
  oauth: { tokenErrorStatus: () => 200 },
};
