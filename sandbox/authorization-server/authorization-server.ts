import type { Authentication } from '../api-user.ts';
import type { Incoming, Outgoing } from '../exchange.ts';
import { notFoundPage } from '../pages/not-found-page.ts';
import { authenticate } from './authenticate.ts';
import { dispatch } from './dispatch.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints/index.ts';
import { type OAuthOptions, oauthContext } from './oauth-context.ts';
import { trailingSlashRedirect } from './trailing-slash-redirect.ts';

/** The OAuth server of the sandbox, with its pages. */
export interface AuthorizationServer {
  /** @returns the answer, or null if the path belongs to somebody else */
  handle(incoming: Incoming): Outgoing | null;
  /** Says whom a call of the API acts for. */
  authenticate(incoming: Incoming): Authentication;
}

const OWN_PATH = /^\/(?:backend(?:\/|$)|login$|logout\/?$|dashboard\/?$)/;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function find(known: readonly Endpoint[], path: string): { readonly endpoint: Endpoint; readonly id: string } | null {
  for (const endpoint of known) {
    const match = endpoint.path.exec(path);
    if (match) return { endpoint, id: match[1] ?? '' };
  }
  return null;
}

/**
 * Sets up a double of Django OAuth Toolkit 1.7 on Django 3.2, with the seeded users and applications. Its state lives
 * and dies with it.
 * @param options clock, lifetime and the switches for toolkit 2.x
 * @returns the server
 */
export function authorizationServer(options: OAuthOptions): AuthorizationServer {
  const context = oauthContext(options);
  const known = endpoints(context);
  return {
    authenticate: authenticate(context),
    handle(incoming) {
      const path = decoded(incoming.path);
      if (!OWN_PATH.test(path)) return null;
      const found = find(known, path);
      if (found) return dispatch(context, found.endpoint, found.id, incoming);
      return find(known, `${path}/`) ? trailingSlashRedirect(incoming) : notFoundPage();
    },
  };
}
