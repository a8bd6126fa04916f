import type { Outgoing } from '../../exchange.ts';
import { clientAuthentication } from '../client-authentication.ts';
import type { Endpoint, Visit } from '../endpoint.ts';
import { htmlAnswer } from '../html-answer.ts';
import { noStoreHeaders } from '../no-store-headers.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { OAuthError } from '../oauth-error.ts';
import { oauthJsonAnswer } from '../oauth-json-answer.ts';
import { tokenErrorAnswer } from '../token-error-answer.ts';

/** A token is found whatever its hint says, and whoever it belongs to: the toolkit does not compare the client. */
function revoke(context: OAuthContext, { incoming, form }: Visit): Outgoing {
  const { tokens } = context;
  if (incoming.target.split('?')[1]) {
    throw new OAuthError('invalid_request', 'URL query parameters are not allowed');
  }
  const value = form.get('token');
  if (!value) throw new OAuthError('invalid_request', 'Missing token parameter.');
  clientAuthentication(context, incoming, form).client();
  const access = tokens.access(value);
  const refresh = tokens.refresh(value);
  if (!context.faults.revokeDoesNothing) {
    if (access) tokens.revokeAccess(access);
    if (refresh) tokens.revokeRefresh(refresh);
  }
  return htmlAnswer(200, '');
}

/**
 * `/backend/o/revoke_token/`: RFC 7009.
 * @param context of the server
 * @returns the endpoint
 */
export function revokeToken(context: OAuthContext): Endpoint {
  return {
    path: /^\/backend\/o\/revoke_token\/$/,
    kind: 'service',
    methods: {
      POST(visit) {
        try {
          return revoke(context, visit);
        } catch (error) {
          if (!(error instanceof OAuthError)) throw error;
          const { status, body, headers } = tokenErrorAnswer(context, error);
          return oauthJsonAnswer(status, body, { ...noStoreHeaders(context), ...headers });
        }
      },
    },
  };
}
