import type { NoRedirectPromise, RedirectPromise } from '../../spec/oauth-promise.ts';
import type { Violation } from '../finding.ts';
import { mustRefuse } from './must-refuse.ts';
import { oauthPlace } from './oauth-place.ts';
import type { OAuthInput, OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';
import { redirectLocation } from './redirect-location.ts';

const rule = 'redirect-registered';
const source = 'RFC 6749, sections 3.1.2.3, 3.1.2.4 and 4.1.3';

/**
 * People are sent to registered addresses only, to the one that was asked for, and a code is exchanged for that one only.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.3
 * @example PAGE /backend/o/authorize/: sent a person to https://unregistered.example, where the redirect URI is not registered.
 */
export const redirectRegistered: OAuthRule = (input) => {
  const { promise } = input;
  if (promise.kind === 'no redirect') return notSent(input, promise);
  if (promise.kind === 'redirect') return sentBack(input, promise);
  const fix = 'Let the token endpoint compare the redirect URI with that of the authorization request.';
  return mustRefuse(input, { rule, of: ['another redirect URI', 'a code without its redirect URI'], source, fix });
};

function notSent(input: OAuthInput, promise: NoRedirectPromise): readonly Violation[] {
  const { exchange } = input;
  const { status } = exchange.response;
  const location = redirectLocation(exchange);
  const sent = location !== null && location.origin === new URL(promise.redirectUri).origin;
  if (!sent && status >= 400 && status < 500) return [];
  const what = sent ? `sent a person to ${location.origin}` : `answered ${status} in place of an error page`;
  return [
    oauthViolation(input, {
      rule,
      pointer: sent ? 'header location' : 'status',
      documented: 'an error page of status 400, no redirect',
      received: sent ? `a redirect to ${location.origin}` : String(status),
      message: `${oauthPlace(exchange)}: ${what}, where ${promise.because}.`,
      source,
      fix: 'Let the authorization page compare the redirect URI with the registered ones, and show an error itself.',
    }),
  ];
}

/** The address keeps its own query; code, error and state are added to it. */
function sentBack(input: OAuthInput, promise: RedirectPromise): readonly Violation[] {
  const location = redirectLocation(input.exchange);
  const asked = new URL(promise.redirectUri);
  const kept = [...asked.searchParams].every(([name, value]) => location?.searchParams.getAll(name).includes(value));
  if (location !== null && location.origin === asked.origin && location.pathname === asked.pathname && kept) return [];
  return [
    oauthViolation(input, {
      rule,
      pointer: location === null ? 'status' : 'header location',
      documented: `a redirect to ${promise.redirectUri}`,
      ...(location === null ? {} : { received: `a redirect to ${location.origin}${location.pathname}` }),
      message: `${oauthPlace(input.exchange)}: did not lead back to ${promise.redirectUri}, which is registered.`,
      source,
      fix: 'Let the authorization page lead back to the redirect URI it was asked for, its query included.',
    }),
  ];
}
