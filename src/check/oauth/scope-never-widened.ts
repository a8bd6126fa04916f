import { mustRefuse } from './must-refuse.ts';
import { oauthPlace } from './oauth-place.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';
import { tokenFields } from './token-fields.ts';

const rule = 'scope-never-widened';
const source = 'RFC 6749, sections 3.3 and 6';

/**
 * A token has no more scopes than were asked for, and a refreshed one no more than its forerunner.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.3
 * @example POST /backend/o/token/: gave the scope write though only read was asked for.
 */
export const scopeNeverWidened: OAuthRule = (input) => {
  const { promise, exchange } = input;
  if (promise.kind === 'token' && promise.scope !== null) {
    const { scope } = promise;
    const given = tokenFields(exchange)?.['scope'];
    const more =
      typeof given === 'string' ? given.split(/\s+/).filter((one) => one !== '' && !scope.includes(one)) : [];
    if (more.length === 0) return [];
    const message = `${oauthPlace(exchange)}: gave the scope ${more.join(' ')} though only ${scope.join(' ')} was asked for.`;
    const fix = 'Let the token endpoint give the scopes that were asked for, or fewer.';
    const texts = { documented: scope.join(' '), received: String(given), message, source, fix };
    return [oauthViolation(input, { rule, pointer: '/scope', ...texts })];
  }
  if (promise.kind === 'redirect' && promise.after === 'a scope that does not exist') {
    const location = [exchange.response.headers['location'] ?? ''].flat()[0] ?? '';
    if (!/[?&]code=/.test(location)) return [];
    const message = `${oauthPlace(exchange)}: gave a code for a scope that does not exist.`;
    const fix = 'Let the authorization page refuse unknown scopes with invalid_scope.';
    const texts = { documented: 'error=invalid_scope', received: 'a code', message, source, fix };
    return [oauthViolation(input, { rule, pointer: 'header location', ...texts })];
  }
  return mustRefuse(input, {
    rule,
    of: ['a scope that does not exist', 'a wider scope'],
    source,
    fix: 'Let the token endpoint refuse what it may not give with invalid_scope.',
  });
};
