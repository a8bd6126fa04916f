import { clientCredentials } from '../../grants/client-credentials.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A wrong secret in the header is refused, with a challenge. */
export const wrongSecretInHeader: GrantCase = {
  grant: 'client_credentials',
  name: 'Basic header: wrong secret',
  source: 'RFC 6749, section 5.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const client = { ...(await context.client('serviceClient')), clientSecret: wrongValues.secret };
    const exchange = await clientCredentials(context.http, context.authUrl, client);
    return [{ exchange, promise: refusalPromise('a wrong secret', ['invalid_client']) }];
  },
};
