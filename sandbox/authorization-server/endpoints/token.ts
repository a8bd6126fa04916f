import type { Outgoing } from '../../exchange.ts';
import { clientAuthentication } from '../client-authentication.ts';
import type { Endpoint, Visit } from '../endpoint.ts';
import { grants } from '../grants/index.ts';
import { htmlAnswer } from '../html-answer.ts';
import { noStoreHeaders } from '../no-store-headers.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { OAuthError } from '../oauth-error.ts';
import { oauthJsonAnswer } from '../oauth-json-answer.ts';
import { pythonJson } from '../python-json.ts';
import { tokenAnswer } from '../token-answer.ts';
import { tokenErrorAnswer } from '../token-error-answer.ts';

function answer(context: OAuthContext, { incoming, form }: Visit): Outgoing {
  try {
    const grant = grants.get(form.get('grant_type') ?? '');
    if (!grant) throw new OAuthError('unsupported_grant_type');
    const granted = grant(context, form, clientAuthentication(context, incoming, form));
    return oauthJsonAnswer(200, tokenAnswer(context, granted), noStoreHeaders(context));
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    const { status, body, headers } = tokenErrorAnswer(context, error);
    return oauthJsonAnswer(status, body, { ...noStoreHeaders(context), ...headers });
  }
}

/**
 * `/backend/o/token/`: RFC 6749, 3.2. Toolkit 1.7 fails with 500 where the address has a query; this answers as 2.4
 * does, JSON under the content type of a page.
 * @param context of the server
 * @returns the endpoint
 */
export function token(context: OAuthContext): Endpoint {
  return {
    path: /^\/backend\/o\/token\/$/,
    kind: 'service',
    methods: {
      POST(visit) {
        if (visit.incoming.target.split('?')[1]) {
          const body = { error: 'invalid_request', error_description: 'URL query parameters are not allowed' };
          return htmlAnswer(400, { markup: pythonJson(body) });
        }
        return answer(context, visit);
      },
    },
  };
}
