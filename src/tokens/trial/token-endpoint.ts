import { authorizationServer } from '../authorization-server.ts';
import type { GrantContext } from './grant-context.ts';

/** Full address of the token endpoint. */
export function tokenEndpoint({ authUrl }: Pick<GrantContext, 'authUrl'>): string {
  return authorizationServer(authUrl).token_endpoint ?? '';
}
