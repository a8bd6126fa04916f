import type { Endpoint } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';
import { applicationListPage } from '../markup/application-list-page.ts';
import type { OAuthContext } from '../oauth-context.ts';

/**
 * `/backend/o/applications/`: the applications of who is signed in.
 * @param context of the server
 * @returns the endpoint
 */
export function applicationList(context: OAuthContext): Endpoint {
  return {
    path: /^\/backend\/o\/applications\/$/,
    kind: 'page for users',
    methods: {
      GET: ({ user }) => htmlAnswer(200, applicationListPage(context.applications.ownedBy(user)), { Vary: 'Cookie' }),
    },
  };
}
