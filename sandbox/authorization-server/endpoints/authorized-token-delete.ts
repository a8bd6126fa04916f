import type { Outgoing } from '../../exchange.ts';
import { html } from '../../pages/html.ts';
import { notFoundPage } from '../../pages/not-found-page.ts';
import type { Endpoint, UserVisit } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';
import { deletePage } from '../markup/delete-page.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { redirectAnswer } from '../redirect-answer.ts';
import type { AccessToken } from '../tokens.ts';

const VARY = { Vary: 'Cookie' };

function ownedToken(context: OAuthContext, { id, user }: UserVisit): AccessToken | undefined {
  return context.tokens.accessOf(user).find((token) => String(token.id) === id);
}

function ask(context: OAuthContext, visit: UserVisit): Outgoing {
  if (!ownedToken(context, visit)) return notFoundPage(VARY);
  const { formToken, cookie } = context.csrf.token(visit.incoming);
  const page = deletePage({
    question: 'Are you sure you want to delete this token?',
    formToken,
    action: null,
    cancel: null,
    button: html`<input type="submit" value="Delete">`,
  });
  return htmlAnswer(200, page, { ...VARY, 'Set-Cookie': cookie });
}

function remove(context: OAuthContext, visit: UserVisit): Outgoing {
  const token = ownedToken(context, visit);
  if (!token) return notFoundPage(VARY);
  context.tokens.revokeAccess(token);
  return redirectAnswer('/backend/o/authorized_tokens/', VARY);
}

/**
 * `/backend/o/authorized_tokens/<id>/delete/`: asks, then revokes an access token.
 * @param context of the server
 * @returns the endpoint
 */
export function authorizedTokenDelete(context: OAuthContext): Endpoint {
  const confirmed = (visit: UserVisit): Outgoing => remove(context, visit);
  return {
    path: /^\/backend\/o\/authorized_tokens\/([\w-]+)\/delete\/$/,
    kind: 'page for users',
    methods: { GET: (visit) => ask(context, visit), POST: confirmed, DELETE: confirmed },
  };
}
