import { clientCredentials } from '../../grants/client-credentials.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A wrong secret in the form is refused. */
export const wrongSecretInBody: GrantCase = {
  grant: 'client_credentials',
  name: 'form: wrong secret',
  source: 'RFC 6749, section 5.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const client = { ...(await context.client('serviceClient')), clientSecret: wrongValues.secret };
    const exchange = await clientCredentials(context.http, context.authUrl, client, { method: 'body' });
    return [{ exchange, promise: refusalPromise('a wrong secret', ['invalid_client']) }];
  },
};
