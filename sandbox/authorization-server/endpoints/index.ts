import type { Endpoint } from '../endpoint.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { applicationDelete } from './application-delete.ts';
import { applicationDetail } from './application-detail.ts';
import { applicationList } from './application-list.ts';
import { applicationRegister } from './application-register.ts';
import { applicationUpdate } from './application-update.ts';
import { authenticationToken } from './authentication-token.ts';
import { authorize } from './authorize.ts';
import { authorizedTokenDelete } from './authorized-token-delete.ts';
import { authorizedTokens } from './authorized-tokens.ts';
import { dashboard } from './dashboard.ts';
import { introspect } from './introspect.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { openid } from './openid.ts';
import { revokeToken } from './revoke-token.ts';
import { token } from './token.ts';

/**
 * The endpoints, in the order in which their paths are tried.
 * @param context of the server
 * @returns one of each
 */
export function endpoints(context: OAuthContext): readonly Endpoint[] {
  return [
    token(context),
    authenticationToken(context),
    authorize(context),
    revokeToken(context),
    introspect(context),
    login(context),
    logout(context),
    dashboard(),
    applicationList(context),
    applicationRegister(context),
    applicationDetail(context),
    applicationUpdate(context),
    applicationDelete(context),
    authorizedTokens(context),
    authorizedTokenDelete(context),
    openid(),
  ];
}
