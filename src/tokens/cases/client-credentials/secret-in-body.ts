import { clientCredentials } from '../../grants/client-credentials.ts';
import { givenToken } from '../../trial/given-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** An application gets a token with its secret in the form. */
export const secretInBody: GrantCase = {
  grant: 'client_credentials',
  name: 'form: a token is given',
  source: 'RFC 6749, section 2.3.1',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('serviceClient');
    const exchange = await clientCredentials(context.http, context.authUrl, client, { method: 'body' });
    givenToken(exchange, 'client_credentials', 'RETAIN_SERVICE_CLIENT_ID and RETAIN_SERVICE_CLIENT_SECRET');
    return [{ exchange, promise: tokenPromise('client_credentials') }];
  },
};
