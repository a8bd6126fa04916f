import { clientCredentials } from '../../grants/client-credentials.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** An application that nobody registered is refused. */
export const unknownClient: GrantCase = {
  grant: 'client_credentials',
  name: 'unknown application',
  source: 'RFC 6749, section 5.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const client = { clientId: wrongValues.clientId, clientSecret: wrongValues.secret };
    const exchange = await clientCredentials(context.http, context.authUrl, client);
    return [{ exchange, promise: refusalPromise('an unknown application', ['invalid_client']) }];
  },
};
