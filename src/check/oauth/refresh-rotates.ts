import { mustRefuse } from './must-refuse.ts';
import { oauthPlace } from './oauth-place.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';
import { tokenFields } from './token-fields.ts';

const rule = 'refresh-rotates';
const source = 'RFC 6749, section 6; integration notes';

/**
 * A refresh token serves once and only if it was given; it is replaced, and the access token that came with it dies.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 * @example POST /backend/o/token/: gave a token for a refresh token that was used before (answered 200).
 */
export const refreshRotates: OAuthRule = (input) => {
  const { promise, exchange } = input;
  if (promise.kind === 'token' && promise.replaces !== null) {
    if (tokenFields(exchange)?.['refresh_token'] !== promise.replaces) return [];
    const message = `${oauthPlace(exchange)}: a refresh gave the same refresh token again.`;
    const fix = 'Let every refresh give a new refresh token (ROTATE_REFRESH_TOKEN).';
    const texts = { documented: 'a new refresh token', received: 'the one that was sent', message, source, fix };
    return [oauthViolation(input, { rule, pointer: '/refresh_token', ...texts })];
  }
  if (promise.kind === 'dead token' && promise.because === 'replaced by a refresh') {
    const { status } = exchange.response;
    if (status === 401 || status >= 500) return [];
    const call = `${exchange.request.method} ${new URL(exchange.request.url).pathname}`;
    const message = `${promise.killedBy}: the old access token is still good after its refresh (${call} answered ${status}).`;
    const fix = 'Let a refresh revoke the access token that came with the old refresh token.';
    return [oauthViolation(input, { rule, documented: '401', received: String(status), message, source, fix })];
  }
  return mustRefuse(input, {
    rule,
    of: ['a refresh token that was used before', 'a refresh token that nobody gave'],
    source,
    fix: 'Let the token endpoint revoke a refresh token when it is used.',
  });
};
