import type { Outgoing } from '../../exchange.ts';
import { clientAuthentication } from '../client-authentication.ts';
import type { Endpoint, Visit } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { OAuthError } from '../oauth-error.ts';
import { oauthJsonAnswer } from '../oauth-json-answer.ts';

/** Any client may ask about any token. A bearer token would need the scope `introspection`, which does not exist here. */
function mayAsk(context: OAuthContext, { incoming, form }: Visit): boolean {
  try {
    clientAuthentication(context, incoming, form).clientWithSecret();
    return true;
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    return context.faults.introspectWithoutClient === true;
  }
}

function told(context: OAuthContext, visit: Visit, value: string | undefined): Outgoing {
  if (!mayAsk(context, visit)) return htmlAnswer(403, '');
  const { tokens, faults } = context;
  const lie = faults.introspectTellsDeadTokenActive;
  const token = tokens.access(value ?? '') ?? (lie ? tokens.revoked(value ?? '') : undefined);
  if (!token || (tokens.isExpired(token) && !lie)) return oauthJsonAnswer(200, { active: false });
  return oauthJsonAnswer(200, {
    active: true,
    scope: token.scopes.join(' '),
    exp: Math.floor(token.expiresAt / 1000),
    client_id: token.application.details.clientId,
    username: token.user?.username,
  });
}

/**
 * `/backend/o/introspect/`: RFC 7662.
 * @param context of the server
 * @returns the endpoint
 */
export function introspect(context: OAuthContext): Endpoint {
  return {
    path: /^\/backend\/o\/introspect\/$/,
    kind: 'service',
    methods: {
      GET: (visit) => told(context, visit, visit.incoming.query.getAll('token').at(-1)),
      POST: (visit) => told(context, visit, visit.form.get('token')),
    },
  };
}
