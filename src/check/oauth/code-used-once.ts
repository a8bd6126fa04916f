import { mustRefuse } from './must-refuse.ts';
import type { OAuthRule } from './oauth-rule.ts';

/**
 * An authorization code serves once, for a short time, and only if it was given.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 * @example POST /backend/o/token/: gave a token for a code that was used before (answered 200).
 */
export const codeUsedOnce: OAuthRule = (input) =>
  mustRefuse(input, {
    rule: 'code-used-once',
    of: ['a code that was used before', 'a code that nobody gave', 'a code that has expired'],
    source: 'RFC 6749, section 4.1.2',
    fix: 'Let the token endpoint delete a code when it is exchanged, and refuse every other.',
  });
