import type { Endpoint } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';
import { authorizedTokensPage } from '../markup/authorized-tokens-page.ts';
import type { OAuthContext } from '../oauth-context.ts';

/**
 * `/backend/o/authorized_tokens/`: the access tokens of who is signed in.
 * @param context of the server
 * @returns the endpoint
 */
export function authorizedTokens(context: OAuthContext): Endpoint {
  return {
    path: /^\/backend\/o\/authorized_tokens\/$/,
    kind: 'page for users',
    methods: {
      GET: ({ user }) => htmlAnswer(200, authorizedTokensPage(context.tokens.accessOf(user)), { Vary: 'Cookie' }),
    },
  };
}
