import { clientCredentials } from '../../grants/client-credentials.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** An application that is registered for another grant is refused. */
export const grantNotAllowed: GrantCase = {
  grant: 'client_credentials',
  name: 'grant not allowed for the application',
  source: 'RFC 6749, section 5.2',
  needs: ['passwordClient'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('passwordClient');
    const exchange = await clientCredentials(context.http, context.authUrl, client);
    return [
      {
        exchange,
        promise: refusalPromise('an application of another grant', ['unauthorized_client', 'invalid_client']),
      },
    ];
  },
};
