import { mustRefuse } from './must-refuse.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';

const rule = 'revoked-token-refused';
const source = 'RFC 7009, section 2';

/**
 * A revoked token is good for nothing, and neither is the access token of a revoked refresh token.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2
 * @example POST /backend/o/revoke_token/: a token is still good though it was revoked (GET /api/v1/member/tiers answered 200).
 */
export const revokedTokenRefused: OAuthRule = (input) => {
  const { promise, exchange } = input;
  if (promise.kind === 'dead token' && promise.because !== 'replaced by a refresh') {
    const { status } = exchange.response;
    if (status === 401 || status >= 500) return [];
    const call = `${exchange.request.method} ${new URL(exchange.request.url).pathname}`;
    const message = `${promise.killedBy}: a token is still good though it was ${promise.because} (${call} answered ${status}).`;
    const fix = 'Let the revocation endpoint delete the token, and the services refuse what is deleted.';
    return [oauthViolation(input, { rule, documented: '401', received: String(status), message, source, fix })];
  }
  const fix = 'Let the token endpoint refuse a revoked refresh token.';
  return mustRefuse(input, { rule, of: ['a revoked refresh token'], source, fix });
};
