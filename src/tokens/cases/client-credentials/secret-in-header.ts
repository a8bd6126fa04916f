import { clientCredentials } from '../../grants/client-credentials.ts';
import { givenToken } from '../../trial/given-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** An application gets a token with its secret in a Basic header. */
export const secretInHeader: GrantCase = {
  grant: 'client_credentials',
  name: 'Basic header: a token is given',
  source: 'RFC 6749, section 4.4',
  needs: ['serviceClient'],
  profile: 'smoke',
  async send(context) {
    const exchange = await clientCredentials(context.http, context.authUrl, await context.client('serviceClient'));
    givenToken(exchange, 'client_credentials', 'RETAIN_SERVICE_CLIENT_ID and RETAIN_SERVICE_CLIENT_SECRET');
    return [{ exchange, promise: tokenPromise('client_credentials') }];
  },
};
