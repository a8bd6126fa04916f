import { oauthPlace } from './oauth-place.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';

/**
 * Who cancels on the consent page gives no code: the application is told `access_denied`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 * @example PAGE /backend/o/authorize/: gave a code though the person pressed cancel.
 */
export const consentAsked: OAuthRule = (input) => {
  const { promise, exchange } = input;
  if (promise.kind !== 'redirect' || promise.after !== 'cancel') return [];
  const location = [exchange.response.headers['location'] ?? ''].flat()[0] ?? '';
  if (!/[?&]code=/.test(location)) return [];
  return [
    oauthViolation(input, {
      rule: 'consent-asked',
      pointer: 'header location',
      documented: 'error=access_denied',
      received: 'a code',
      message: `${oauthPlace(exchange)}: gave a code though the person pressed cancel.`,
      source: 'RFC 6749, section 4.1.2.1',
      fix: 'Let the consent page send the error access_denied where the person does not allow the application.',
    }),
  ];
};
