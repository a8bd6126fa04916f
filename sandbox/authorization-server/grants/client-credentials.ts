import { requestedScopes } from '../requested-scopes.ts';
import { allowedClient } from './allowed-client.ts';
import type { Grant } from './grant.ts';

/** RFC 6749, 4.4: the application itself. No user, no refresh token. */
export const clientCredentials: Grant = (context, form, caller) => {
  const application = allowedClient(context, caller.clientWithSecret(), ['client-credentials']);
  const scopes = requestedScopes(form.get('scope'), context);
  return { access: context.tokens.addAccess({ user: null, application, scopes }), refresh: null };
};
