import { oauthPlace } from './oauth-place.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';

/**
 * Revocation is answered 200, for an unknown token too: what should be dead is dead.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2.2
 * @example POST /backend/o/revoke_token/: answered 400 to a revocation, must be 200.
 */
export const revocationAnswers200: OAuthRule = (input) => {
  const { promise, exchange } = input;
  const { status } = exchange.response;
  if (promise.kind !== 'revocation' || status === 200 || status >= 500) return [];
  return [
    oauthViolation(input, {
      rule: 'revocation-answers-200',
      documented: '200',
      message: `${oauthPlace(exchange)}: answered ${status} to a revocation, must be 200.`,
      source: 'RFC 7009, section 2.2',
      fix: 'Let the revocation endpoint answer 200 whether it knew the token or not.',
    }),
  ];
};
