import { clientCredentials } from '../../grants/client-credentials.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** An application that tells its id alone is refused. */
export const noSecret: GrantCase = {
  grant: 'client_credentials',
  name: 'no secret',
  source: 'RFC 6749, section 3.2.1',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('serviceClient');
    const exchange = await clientCredentials(context.http, context.authUrl, client, { method: 'none' });
    return [{ exchange, promise: refusalPromise('an application without its secret', ['invalid_client']) }];
  },
};
