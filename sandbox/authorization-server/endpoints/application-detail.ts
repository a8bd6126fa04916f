import { notFoundPage } from '../../pages/not-found-page.ts';
import type { Endpoint } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';
import { applicationDetailPage } from '../markup/application-detail-page.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { ownedApplication } from '../owned-application.ts';

/**
 * `/backend/o/applications/<id>/`: one application, with id and secret.
 * @param context of the server
 * @returns the endpoint
 */
export function applicationDetail(context: OAuthContext): Endpoint {
  return {
    path: /^\/backend\/o\/applications\/([\w-]+)\/$/,
    kind: 'page for users',
    methods: {
      GET(visit) {
        const application = ownedApplication(context, visit);
        if (!application) return notFoundPage({ Vary: 'Cookie' });
        return htmlAnswer(200, applicationDetailPage(application, context.hashedSecrets), { Vary: 'Cookie' });
      },
    },
  };
}
