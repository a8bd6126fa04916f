import { mustRefuse } from './must-refuse.ts';
import type { OAuthRule } from './oauth-rule.ts';

/**
 * A code that was asked for with a challenge is exchanged with its verifier only.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.6
 * @example POST /backend/o/token/: gave a token for a wrong code verifier (answered 200).
 */
export const pkceVerified: OAuthRule = (input) =>
  mustRefuse(input, {
    rule: 'pkce-verified',
    of: ['a wrong code verifier', 'a code without its verifier'],
    source: 'RFC 7636, section 4.6',
    fix: 'Let the token endpoint compare the verifier with the challenge of the code.',
  });
