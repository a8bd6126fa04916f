import type { Authentication } from '../api-user.ts';
import type { Incoming } from '../exchange.ts';
import type { OAuthContext } from './oauth-context.ts';
import type { AccessToken } from './tokens.ts';

/** The token that a request presents: of the header if there is one, else of the query. */
function presentedToken(context: OAuthContext, incoming: Incoming): string {
  const { authorization } = incoming.headers;
  if (authorization === undefined) return incoming.query.getAll('access_token').at(-1) ?? '';
  const [scheme = '', token = '', ...further] = authorization.trim().split(/\s+/);
  const bearer = scheme.toLowerCase() === 'bearer' || context.faults.wrongSchemeAccepted;
  return bearer && further.length === 0 ? token : '';
}

/** Whom a token acts for: its user, or the owner of its application. */
function accepted(context: OAuthContext, token: AccessToken): Authentication {
  const { application, scopes } = token;
  const owner = context.faults.clientCredentialsActAsAdministrator ? context.firstParty.owner : application.owner;
  const { id, username, company, superuser, role } = token.user ?? owner;
  return { outcome: 'ok', user: { id, username, company, superuser, role }, scopes };
}

/**
 * Makes the function that the API asks about each request.
 * @param context of the server
 * @returns the function: one look into the store, no memory kept
 */
export function authenticate(context: OAuthContext): (incoming: Incoming) => Authentication {
  const { tokens, faults, firstParty } = context;
  const known = new WeakMap<AccessToken, Authentication>();
  const administrator = (): Authentication => {
    const { id, username, company, superuser, role } = firstParty.owner;
    return { outcome: 'ok', user: { id, username, company, superuser, role }, scopes: ['read', 'write'] };
  };
  return (incoming) => {
    const value = presentedToken(context, incoming);
    if (value === '') return faults.anonymousAccepted ? administrator() : { outcome: 'none' };
    const token = tokens.access(value) ?? (faults.revokedTokenAccepted ? tokens.revoked(value) : undefined);
    if (token === undefined) return faults.garbageTokenAccepted ? administrator() : { outcome: 'invalid' };
    if (tokens.isExpired(token) && !faults.expiredTokenAccepted) return { outcome: 'expired' };
    const before = known.get(token);
    if (before !== undefined) return before;
    const authentication = accepted(context, token);
    known.set(token, authentication);
    return authentication;
  };
}
