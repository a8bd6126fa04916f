import { clientCredentials } from '../../grants/client-credentials.ts';
import { givenToken } from '../../trial/given-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** An application that asks for one scope gets that one only. */
export const onlyRead: GrantCase = {
  grant: 'client_credentials',
  name: 'scope read',
  source: 'RFC 6749, section 3.3',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('serviceClient');
    const exchange = await clientCredentials(context.http, context.authUrl, client, { scope: 'read' });
    givenToken(exchange, 'client_credentials', 'RETAIN_SERVICE_CLIENT_ID and RETAIN_SERVICE_CLIENT_SECRET');
    return [{ exchange, promise: tokenPromise('client_credentials', { scope: ['read'] }) }];
  },
};
