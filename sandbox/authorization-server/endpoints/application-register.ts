import type { Outgoing } from '../../exchange.ts';
import { alphanumeric } from '../alphanumeric.ts';
import { applicationFields } from '../application-fields.ts';
import { applicationForm } from '../application-form.ts';
import type { Endpoint, UserVisit } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';
import { type ApplicationFormPage, applicationFormPage } from '../markup/application-form-page.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { redirectAnswer } from '../redirect-answer.ts';

const VARY = { Vary: 'Cookie' };

function page(
  context: OAuthContext,
  visit: UserVisit,
  state: Pick<ApplicationFormPage, 'values' | 'errors'>,
): Outgoing {
  const { formToken, cookie } = context.csrf.token(visit.incoming);
  const shown = applicationFormPage({
    ...state,
    heading: 'Register a new application',
    action: '/backend/o/applications/register/',
    back: '/backend/o/applications/',
    formToken,
    fields: applicationFields(context.hashedSecrets),
  });
  return htmlAnswer(200, shown, { ...VARY, 'Set-Cookie': cookie });
}

function register(context: OAuthContext, visit: UserVisit): Outgoing {
  const sent = applicationForm(visit.form, context, null);
  if (!sent.details) return page(context, visit, sent);
  const application = context.applications.add(visit.user, sent.details);
  return redirectAnswer(`/backend/o/applications/${application.id}/`, VARY);
}

/**
 * `/backend/o/applications/register/`: a form whose id and secret are made up beforehand; what it shows is what a save
 * stores.
 * @param context of the server
 * @returns the endpoint
 */
export function applicationRegister(context: OAuthContext): Endpoint {
  const post = (visit: UserVisit): Outgoing => register(context, visit);
  return {
    path: /^\/backend\/o\/applications\/register\/$/,
    kind: 'page for users',
    methods: {
      GET(visit) {
        const madeUp = { client_id: alphanumeric(40), client_secret: alphanumeric(128), hash_client_secret: 'on' };
        return page(context, visit, { values: new Map(Object.entries(madeUp)), errors: new Map() });
      },
      POST: post,
      PUT: post,
    },
  };
}
