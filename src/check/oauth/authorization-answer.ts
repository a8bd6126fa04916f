import { oauthPlace } from './oauth-place.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';
import { redirectLocation } from './redirect-location.ts';

/**
 * Who is sent back to the application carries a code where it was allowed, and the fitting error where it was not.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 * @example PAGE /backend/o/authorize/: must send back access_denied after a cancel, but sends server_error.
 */
export const authorizationAnswer: OAuthRule = (input) => {
  const { promise, exchange } = input;
  const location = promise.kind === 'redirect' ? redirectLocation(exchange) : null;
  if (promise.kind !== 'redirect' || location === null) return [];
  const { carries, errors, after } = promise;
  const error = location.searchParams.get('error');
  const hasCode = (location.searchParams.get('code') ?? '') !== '';
  // A code after a cancel or for an unknown scope is what other rules say.
  const forbidden = carries === 'error' && after === 'an unknown response type';
  if (hasCode ? !forbidden : error !== null && carries !== 'code' && errors.includes(error)) return [];
  const documented = carries === 'code' ? 'a code' : errors.join(' or ');
  const received = hasCode ? 'a code' : (error ?? 'neither code nor error');
  return [
    oauthViolation(input, {
      rule: 'authorization-answer',
      pointer: 'header location',
      documented,
      received,
      message: `${oauthPlace(exchange)}: must send back ${documented} after ${after === 'allow' ? 'the person allowed it' : after}, but sends ${received}.`,
      source: 'RFC 6749, sections 4.1.2 and 4.1.2.1',
      fix: 'Correct what the authorization page adds to the redirect URI.',
    }),
  ];
};
