import { authenticatedUser } from '../authenticated-user.ts';
import { OAuthError } from '../oauth-error.ts';
import { requestedScopes } from '../requested-scopes.ts';
import { allowedClient } from './allowed-client.ts';
import type { Grant } from './grant.ts';

/** RFC 6749, 4.3: user name and password. */
export const password: Grant = (context, form, caller) => {
  const client = caller.client();
  for (const name of ['username', 'password']) {
    if (!form.get(name)) throw new OAuthError('invalid_request', `Request is missing ${name} parameter.`);
  }
  const user = authenticatedUser(context, form.get('username') ?? '', form.get('password') ?? '');
  if (!user) throw new OAuthError('invalid_grant', 'Invalid credentials given.');
  const application = allowedClient(context, client, ['password']);
  const access = context.tokens.addAccess({ user, application, scopes: requestedScopes(form.get('scope'), context) });
  return { access, refresh: context.tokens.addRefresh(access) };
};
