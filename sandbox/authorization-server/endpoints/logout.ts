import type { Endpoint } from '../endpoint.ts';
import { localAddress } from '../local-address.ts';
import { neverCacheHeaders } from '../never-cache-headers.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { redirectAnswer } from '../redirect-answer.ts';

/**
 * `/logout/`: ends the session, whatever the method, and leads to the login page or to a local `next`.
 * @param context of the server
 * @returns the endpoint
 */
export function logout(context: OAuthContext): Endpoint {
  return {
    path: /^\/logout\/$/,
    kind: 'any method',
    csrfExempt: false,
    answer({ incoming, form }) {
      const next = form.get('next') ?? incoming.query.getAll('next').at(-1);
      context.sessions.end(incoming);
      const location = next === undefined ? '/login' : localAddress(next, incoming.origin) || '/logout/';
      return redirectAnswer(location, {
        ...neverCacheHeaders(context.clock),
        Vary: 'Cookie',
        ...(incoming.cookies['sessionid'] ? { 'Set-Cookie': context.sessions.removal } : {}),
      });
    },
  };
}
