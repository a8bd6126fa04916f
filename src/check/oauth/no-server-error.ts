import { answerText } from '../answer-text.ts';
import { oauthPlace } from './oauth-place.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';

/**
 * Nothing that is sent to the authorization server makes it fail. Two failures of Django OAuth Toolkit itself are known:
 * these are debts, each with the version that mends it.
 *
 * @see RFC 9110, section 15.6.1
 * @example POST /backend/o/token/: answered 500 (page "Server Error (500)").
 */
export const noServerError: OAuthRule = (input) => {
  const { promise, exchange } = input;
  const { status } = exchange.response;
  if (status < 500) return [];
  const place = oauthPlace(exchange);
  const mended = promise.kind === 'token' || promise.kind === 'refusal' ? promise.toolkitFails : null;
  const isKnown = mended !== null && status === 500;
  return [
    oauthViolation(input, {
      rule: 'no-server-error',
      kind: isKnown ? 'debt' : 'fault',
      documented: 'no 5xx',
      message: isKnown
        ? `${place}: answered 500, a known failure of Django OAuth Toolkit before ${mended}.`
        : `${place}: answered ${answerText(exchange.response)}.`,
      source: 'RFC 9110, section 15.6.1',
      fix: isKnown ? `Upgrade Django OAuth Toolkit to ${mended} or later.` : 'See the log of the authorization server.',
    }),
  ];
};
