import type { Outgoing } from '../../exchange.ts';
import { html } from '../../pages/html.ts';
import { notFoundPage } from '../../pages/not-found-page.ts';
import type { Endpoint, UserVisit } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';
import { deletePage } from '../markup/delete-page.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { ownedApplication } from '../owned-application.ts';
import { redirectAnswer } from '../redirect-answer.ts';

const LIST = '/backend/o/applications/';
const VARY = { Vary: 'Cookie' };

function ask(context: OAuthContext, visit: UserVisit): Outgoing {
  const application = ownedApplication(context, visit);
  if (!application) return notFoundPage(VARY);
  const { formToken, cookie } = context.csrf.token(visit.incoming);
  const page = deletePage({
    question: `Are you sure to delete the application ${application.details.name}?`,
    formToken,
    action: `${LIST}${application.id}/delete/`,
    cancel: LIST,
    button: html`<input type="submit" class="btn btn-large btn-danger" name="allow" value="Delete">`,
  });
  return htmlAnswer(200, page, { ...VARY, 'Set-Cookie': cookie });
}

/** What was given to the application goes with it. */
function remove(context: OAuthContext, visit: UserVisit): Outgoing {
  const application = ownedApplication(context, visit);
  if (!application) return notFoundPage(VARY);
  context.applications.remove(application);
  context.tokens.removeOf(application);
  context.codes.removeOf(application);
  return redirectAnswer(LIST, VARY);
}

/**
 * `/backend/o/applications/<id>/delete/`: asks, then deletes.
 * @param context of the server
 * @returns the endpoint
 */
export function applicationDelete(context: OAuthContext): Endpoint {
  const confirmed = (visit: UserVisit): Outgoing => remove(context, visit);
  return {
    path: /^\/backend\/o\/applications\/([\w-]+)\/delete\/$/,
    kind: 'page for users',
    methods: { GET: (visit) => ask(context, visit), POST: confirmed, DELETE: confirmed },
  };
}
