import type { Client } from '../../settings/settings.ts';
import { type AuthorizationEnd, type AuthorizationRequest, authorizationPages } from '../authorization-pages.ts';
import type { GrantContext } from './grant-context.ts';

/** What may differ from the usual authorization request. */
export type CodeOptions = Partial<
  Pick<AuthorizationRequest, 'scope' | 'pkce' | 'decision' | 'redirectUri' | 'responseType'>
> & {
  readonly client?: Client;
};

/** The pages of login and consent, as the account of the settings. */
export async function ownPages(context: GrantContext, options: CodeOptions = {}): Promise<AuthorizationEnd> {
  const { settings, authUrl, secrets } = context;
  const redirectUri = options.redirectUri ?? settings.redirectUri ?? '';
  const client = options.client ?? (await context.client('codeClient'));
  const account = await context.account();
  return authorizationPages(context.pages(), secrets, {
    authUrl,
    account,
    scope: null,
    ...options,
    client,
    redirectUri,
  });
}
