import type { Outgoing } from '../../exchange.ts';
import { notFoundPage } from '../../pages/not-found-page.ts';
import { applicationFields } from '../application-fields.ts';
import { applicationForm } from '../application-form.ts';
import type { Application } from '../applications.ts';
import type { Endpoint, UserVisit } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';
import { type ApplicationFormPage, applicationFormPage } from '../markup/application-form-page.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { ownedApplication } from '../owned-application.ts';
import { redirectAnswer } from '../redirect-answer.ts';

const VARY = { Vary: 'Cookie' };

function page(
  context: OAuthContext,
  visit: UserVisit,
  application: Application,
  state: Pick<ApplicationFormPage, 'values' | 'errors'>,
): Outgoing {
  const { formToken, cookie } = context.csrf.token(visit.incoming);
  const address = `/backend/o/applications/${application.id}/`;
  const shown = applicationFormPage({
    ...state,
    heading: `Edit application ${state.values.get('name') ?? ''}`,
    action: `${address}update/`,
    back: address,
    formToken,
    fields: applicationFields(context.hashedSecrets),
  });
  return htmlAnswer(200, shown, { ...VARY, 'Set-Cookie': cookie });
}

function savedValues({ details }: Application): ReadonlyMap<string, string> {
  return new Map([
    ['name', details.name],
    ['client_id', details.clientId],
    ['client_secret', details.clientSecret.text],
    ['hash_client_secret', details.hashClientSecret ? 'on' : ''],
    ['client_type', details.clientType],
    ['authorization_grant_type', details.grant],
    ['redirect_uris', details.redirectUris],
    ['post_logout_redirect_uris', details.postLogoutRedirectUris],
    ['allowed_origins', details.allowedOrigins],
    ['algorithm', details.algorithm],
  ]);
}

function update(context: OAuthContext, visit: UserVisit): Outgoing {
  const application = ownedApplication(context, visit);
  if (!application) return notFoundPage(VARY);
  const sent = applicationForm(visit.form, context, application);
  if (!sent.details) return page(context, visit, application, sent);
  context.applications.update(application, sent.details);
  return redirectAnswer(`/backend/o/applications/${application.id}/`, VARY);
}

/**
 * `/backend/o/applications/<id>/update/`: changes an application.
 * @param context of the server
 * @returns the endpoint
 */
export function applicationUpdate(context: OAuthContext): Endpoint {
  const post = (visit: UserVisit): Outgoing => update(context, visit);
  return {
    path: /^\/backend\/o\/applications\/([\w-]+)\/update\/$/,
    kind: 'page for users',
    methods: {
      GET(visit) {
        const application = ownedApplication(context, visit);
        if (!application) return notFoundPage(VARY);
        return page(context, visit, application, { values: savedValues(application), errors: new Map() });
      },
      POST: post,
      PUT: post,
    },
  };
}
