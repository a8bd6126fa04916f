import type { AuthorizationServer } from 'oauth4webapi';

/**
 * The endpoints of Django OAuth Toolkit under `/backend/o/`; it publishes no metadata that could be asked.
 *
 * @param authUrl origin of the authorization server
 */
export function authorizationServer(authUrl: string): AuthorizationServer {
  const endpoint = (name: string): string => `${authUrl}/backend/o/${name}/`;
  return {
    issuer: authUrl,
    authorization_endpoint: endpoint('authorize'),
    token_endpoint: endpoint('token'),
    revocation_endpoint: endpoint('revoke_token'),
    introspection_endpoint: endpoint('introspect'),
  };
}
