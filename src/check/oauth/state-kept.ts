import { oauthPlace } from './oauth-place.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';
import { redirectLocation } from './redirect-location.ts';

/**
 * The state of an authorization request comes back as it was sent, with a code and with an error.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 * @example PAGE /backend/o/authorize/: lost the state on its way back to the application.
 */
export const stateKept: OAuthRule = (input) => {
  const { promise, exchange } = input;
  const location = promise.kind === 'redirect' ? redirectLocation(exchange) : null;
  if (promise.kind !== 'redirect' || location === null) return [];
  const received = location.searchParams.getAll('state');
  if (received.length === 1 && received[0] === promise.state) return [];
  const what = received.length === 0 ? 'lost' : 'changed';
  return [
    oauthViolation(input, {
      rule: 'state-kept',
      pointer: 'header location',
      documented: 'the state that was sent',
      received: received.length === 0 ? 'no state' : 'another state',
      message: `${oauthPlace(exchange)}: ${what} the state on its way back to the application.`,
      source: 'RFC 6749, sections 4.1.2 and 4.1.2.1',
      fix: 'Let the authorization page hand back the state to the letter; without it applications accept forged answers.',
    }),
  ];
};
