import { mustRefuse } from './must-refuse.ts';
import type { OAuthRule } from './oauth-rule.ts';

/**
 * An application proves itself by its own secret, and gets only what was given to it, by the grant it is registered for.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.2.1
 * @example POST /backend/o/token/: gave a token for a wrong secret (answered 200).
 */
export const clientAuthenticated: OAuthRule = (input) =>
  mustRefuse(input, {
    rule: 'client-authenticated',
    of: [
      'a wrong secret',
      'an application without its secret',
      'an unknown application',
      'an application of another grant',
      'a code of another application',
      'a refresh token of another application',
    ],
    source: 'RFC 6749, sections 3.2.1 and 5.2',
    fix: 'Let the server check id and secret of the application, its grant, and to whom the code or token was given.',
  });
